import type { ReactNode } from 'react';
import { lazyPart } from '../../ui/index.ts';
import type { DaysViewProps } from './days/days-view.tsx';
import type { FilesViewProps } from './files/files-view.tsx';
import type { GridViewProps } from './grid/grid-view.tsx';
import type { LocalitiesViewProps } from './localities/localities-view.tsx';
import type { SetupViewProps } from './setup/setup-view.tsx';

type Part<P> = (props: P) => ReactNode;

// The form comes with the page: it is a phone's. What a desk uses comes when it is opened.
export const GridView = lazyPart<Part<GridViewProps>>(async () => ({
  default: (await import('./grid/grid-view.tsx')).GridView,
}));

export const LocalitiesView = lazyPart<Part<LocalitiesViewProps>>(async () => ({
  default: (await import('./localities/localities-view.tsx')).LocalitiesView,
}));

export const DaysView = lazyPart<Part<DaysViewProps>>(async () => ({
  default: (await import('./days/days-view.tsx')).DaysView,
}));

export const SetupView = lazyPart<Part<SetupViewProps>>(async () => ({
  default: (await import('./setup/setup-view.tsx')).SetupView,
}));

export const FilesView = lazyPart<Part<FilesViewProps>>(async () => ({
  default: (await import('./files/files-view.tsx')).FilesView,
}));
