export { BlockerCard } from './blocker-card.tsx';
export { waitsForChair } from './blocker-steps.ts';
export { newTask, type TaskDraft, taskInput } from './direct/directive-draft.ts';
export { AgencyChips, BlockersPage, preloadRaiseForm, RaiseSheet } from './lazy-parts.tsx';
