export { PrintPage, WallPage } from './lazy-parts.tsx';
export { OverviewPage } from './overview-page.tsx';
