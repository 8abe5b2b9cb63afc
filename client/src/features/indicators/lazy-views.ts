import { lazyPart } from '../../ui/index.ts';
import type { GridViewProps } from './grid/grid-view.tsx';

// The form comes with the page: it is a phone's. What a desk uses comes when it is opened.
export const GridView = lazyPart<(props: GridViewProps) => React.ReactNode>(async () => ({
  default: (await import('./grid/grid-view.tsx')).GridView,
}));
