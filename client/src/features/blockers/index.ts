export { BlockerCard } from './blocker-card.tsx';
export { waitsForChair } from './blocker-steps.ts';
export { BlockersPage, preloadRaiseForm, RaiseSheet } from './lazy-parts.tsx';
