import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Sheet } from './domain/sheet-cell.ts';

export interface WorkbookLimits {
  readonly mostRows: number;
  readonly mostColumns: number;
}
type Answer = { readonly sheets: string } | { readonly tooLarge: true };

const memoryMb = 512;
const forMs = 30_000;

// Run from the source by the tests, compiled otherwise; the compiler rewrites imports, not URLs.
const script = new URL(`./workbook.worker${extname(import.meta.url)}`, import.meta.url);

/**
 * The cells of a workbook; null where its rows are spread too far. In a worker of its own: 10,000 rows held up everybody
 * else's answers for most of a second, and whatever the file does to its reader, the server is unharmed.
 * @throws Error where it cannot be read, in that memory and time
 */
export function readWorkbook(content: Buffer, limits: WorkbookLimits): Promise<readonly Sheet[] | null> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, {
      workerData: { content: Uint8Array.from(content), ...limits },
      resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 },
      stdout: true,
      stderr: true,
    });
    const timer = setTimeout(() => end(() => reject(new Error('the workbook takes too long'))), forMs);
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      settle();
      void worker.terminate();
    };
    worker.once('message', (answer: Answer) =>
      end(() => resolve('tooLarge' in answer ? null : (JSON.parse(answer.sheets) as Sheet[]))),
    );
    worker.once('error', (error) => end(() => reject(error)));
    worker.once('exit', () => end(() => reject(new Error('the reader of workbooks has ended'))));
  });
}
