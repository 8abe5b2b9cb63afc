export { OverviewPage } from './overview-page.tsx';
export { WallPage } from './wall-page.tsx';
