export { BlockerCard } from './blocker-card.tsx';
export { waitsForChair } from './blocker-steps.ts';
export { newTask, type TaskDraft, type TaskDraftProps, taskInput } from './direct/directive-draft.ts';
export { AgencyChips, BlockersPage } from './lazy-parts.tsx';
export { preloadRaiseForm, RaiseSheet } from './raise/lazy-raise-sheet.tsx';
