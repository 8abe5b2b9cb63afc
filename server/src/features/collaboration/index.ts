export { CollaborationModule } from './collaboration.module.ts';
export { agenciesOnTask, findComments, findEvidence } from './collaboration.record.ts';
export { CommentTable, EvidenceTable } from './collaboration.table.ts';
export { seesTaskTalk } from './domain/who-sees.ts';
