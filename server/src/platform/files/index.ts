export { FileStore } from './file-store.ts';
export { type ZipEntry, ZipRefusal, zipEntries } from './zip-entries.ts';
