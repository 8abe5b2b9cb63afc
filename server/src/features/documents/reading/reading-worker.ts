import { parentPort, workerData } from 'node:worker_threads';
import { readDocument } from './files/read-document.ts';
import { UnreadableDocument } from './files/unreadable-document.ts';
import { readPlan } from './read-plan.ts';

const { bytes } = workerData as { bytes: Uint8Array };
try {
  parentPort?.postMessage({ reading: readPlan(await readDocument(bytes)) });
} catch (error) {
  if (!(error instanceof UnreadableDocument)) throw error;
  parentPort?.postMessage({ refused: error.reason });
}
