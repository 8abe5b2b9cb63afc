import { expect, test } from '@jest/globals';
import { aBatch, anEvent, anIndicator, aProgress } from '../testing/records.ts';
import { createLiveStore, type LiveStore } from './store.ts';

const opened = (): LiveStore => {
  const store = createLiveStore();
  store.start({ scope: 'board', planId: 'plan', cursor: 'b0', rows: {} });
  return store;
};

const counted = (version: number, done: number) =>
  anEvent({
    type: 'FiguresReported',
    subjectKind: 'PROGRESS',
    subjectId: 'progress',
    version,
    progress: aProgress({ version, done }),
  });

const doneIn = (store: LiveStore): number | undefined => store.world().tables.progress.get('progress')?.done;

test('[L1] figures that nobody on this device asked for are not kept, but their events are heard', () => {
  const store = opened();
  const heard: string[] = [];
  store.onEvents((events) => heard.push(...events.map(({ type }) => type)));

  store.take('board', aBatch('b0', 'b1', [counted(2, 7)]));

  expect(doneIn(store)).toBeUndefined();
  expect(heard).toEqual(['FiguresReported']);
});

test('[L1] a figure that comes while the figures are being fetched outlives the older answer', () => {
  const store = opened();
  store.wantFigures();

  store.take('board', aBatch('b0', 'b1', [counted(3, 12)]));
  store.startFigures({ indicators: [anIndicator()], progress: [aProgress({ version: 2, done: 7 })] });

  expect(doneIn(store)).toBe(12);
  expect(store.world().figures).toBe('there');
});

test('[L1] after a new cut of the board the figures are asked for anew', () => {
  const store = opened();
  store.wantFigures();
  store.startFigures({ progress: [aProgress()] });
  const before = store.world().boardCuts;

  store.start({ scope: 'board', planId: 'plan', cursor: 'b9', rows: {} });

  expect(doneIn(store)).toBeUndefined();
  expect(store.world().figures).toBe('none');
  expect(store.world().boardCuts).toBe(before + 1);
});
