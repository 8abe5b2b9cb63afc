export { BlockersPage } from './blockers-page.tsx';
