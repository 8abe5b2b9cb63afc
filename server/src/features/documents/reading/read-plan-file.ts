import { readFile } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { UnreadableDocument, type UnreadableReason } from './files/unreadable-document.ts';
import type { PlanReading } from './plan-reading.ts';

export interface ReadingLimits {
  /** Heap of the worker, in MB. */
  readonly memory: number;
  /** Milliseconds. */
  readonly time: number;
  /** Bytes of the file as received. */
  readonly size: number;
}

export const usualLimits: ReadingLimits = { memory: 512, time: 60_000, size: 40 * 1024 * 1024 };

type Answer = { readonly reading: PlanReading } | { readonly refused: UnreadableReason };

/**
 * Reads a file, given as its path or its bytes, in a worker of its own: whatever the file holds, the process that
 * asks is unharmed. Pasted text goes this way too, as its bytes. Throws UnreadableDocument for what cannot be read.
 */
export async function readPlanFile(
  file: string | Uint8Array,
  limits: ReadingLimits = usualLimits,
): Promise<PlanReading> {
  const bytes = typeof file === 'string' ? await load(file) : new Uint8Array(file);
  if (bytes.length > limits.size) throw new UnreadableDocument('TOO_LARGE');
  const answer = await runWorker(bytes, limits);
  if ('refused' in answer) throw new UnreadableDocument(answer.refused);
  return answer.reading;
}

async function load(path: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(path));
  } catch {
    throw new UnreadableDocument('MISSING');
  }
}

function runWorker(bytes: Uint8Array, limits: ReadingLimits): Promise<Answer> {
  // Compiled or not, the worker has the ending of this module.
  const script = new URL(
    `./reading-worker.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`,
    import.meta.url,
  );
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, {
      workerData: { bytes },
      resourceLimits: { maxOldGenerationSizeMb: limits.memory, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 },
      stdout: true,
      stderr: true,
    });
    const timer = setTimeout(() => {
      reject(new UnreadableDocument('TOO_SLOW'));
      void worker.terminate();
    }, limits.time);
    worker.once('message', (answer: Answer) => {
      clearTimeout(timer);
      resolve(answer);
      void worker.terminate();
    });
    worker.once('error', (error: Error & { code?: string }) => {
      clearTimeout(timer);
      // Out of memory means that the file was too much; anything else that a parser throws means that it is broken.
      reject(new UnreadableDocument(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'TOO_LARGE' : 'BROKEN'));
    });
    worker.once('exit', () => {
      clearTimeout(timer);
      reject(new UnreadableDocument('BROKEN'));
    });
  });
}
