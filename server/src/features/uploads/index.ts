export { findUpload, takeUpload } from './upload.record.ts';
export { type Upload, UploadTable } from './upload.table.ts';
export { UploadsModule } from './uploads.module.ts';
