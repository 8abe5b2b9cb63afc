export { BlockersPage } from './blockers-page.tsx';
export { preloadRaiseForm, RaiseSheet } from './lazy-parts.tsx';
