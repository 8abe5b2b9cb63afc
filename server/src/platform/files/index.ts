export { FileStore } from './file-store.ts';
export { type ZipBounds, type ZipEntry, ZipRefusal, zipEntries } from './zip-entries.ts';
