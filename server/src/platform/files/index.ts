export { FileStore } from './file-store.ts';
export { readCsv } from './read-csv.ts';
export { type ZipEntry, ZipRefusal, zipEntries } from './zip-entries.ts';
