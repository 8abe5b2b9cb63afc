import { lazyPart } from '../../ui/index.ts';

// The wall and the paper have screens of their own: who opens the overview does not wait for them.
export const WallPage = lazyPart(() =>
  import('./wall/wall-page.tsx').then((part) => ({ default: part.WallPage })),
);
export const PrintPage = lazyPart(() =>
  import('./print/print-page.tsx').then((part) => ({ default: part.PrintPage })),
);
