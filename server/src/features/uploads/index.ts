export { findUpload, takeUpload } from './upload.record.ts';
export { type Upload, UploadTable } from './upload.table.ts';
export { noSuchUpload } from './upload-refusals.ts';
export { UploadsModule } from './uploads.module.ts';
