export { type Figures, useFigures, useWholeFigures } from './figures.ts';
export { type FirstCut, takeFirstCut } from './first-cut.ts';
export {
  sameList,
  useFollowing,
  useGlow,
  useLine,
  useOutbox,
  usePeek,
  usePending,
  useRecord,
  useSelect,
  useTable,
} from './hooks.ts';
export { beginReadingCuts } from './kept/cut-store.ts';
export { forgetKept } from './kept/kept-store.ts';
export { LiveProvider } from './live-provider.tsx';
export { lineDownRefusal } from './live-texts.ts';
export { useOpeningPlan, useOpenPlan, useUnit } from './open-plan.ts';
export type { Entry } from './outbox/entry.ts';
export type { Patch, PendingState } from './overlay.ts';
export type * from './records.ts';
export { useFeedEvents } from './use-feed-events.ts';
export { useKeepFigures } from './use-keep-figures.ts';
export { useWrite } from './use-write.ts';
export type { WriteOutcome } from './write.ts';
