import { Suspense } from 'react';
import { lazyPart } from '../../../ui/index.ts';

const Row = lazyPart(async () => ({ default: (await import('./due-row.tsx')).DueRow }));

/** On the page of work: whether the viewer's commune still owes figures. It comes after the list, and weighs it nothing. */
export const FiguresDue = () => (
  <Suspense fallback={null}>
    <Row />
  </Suspense>
);
