export { findUpload, isKept, takeUpload } from './upload.record.ts';
export { UploadTable } from './upload.table.ts';
export { fileIsGone } from './upload-refusals.ts';
export { UploadsModule } from './uploads.module.ts';
