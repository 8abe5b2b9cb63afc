export { addDocument, type KeptFile, newDocumentId } from './document.record.ts';
export { draftPlan } from './draft-plan.ts';
export { IssuingModule } from './issuing.module.ts';
export { readDocumentText, tidyDocumentText } from './read-plan.ts';
