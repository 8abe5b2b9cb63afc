export { OverviewPage } from './overview-page.tsx';
export { WallPage } from './wall/wall-page.tsx';
