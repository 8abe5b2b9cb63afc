export { DocumentsModule } from './documents.module.ts';
export { FindingTable, ReviewTable } from './review/finding.table.ts';
