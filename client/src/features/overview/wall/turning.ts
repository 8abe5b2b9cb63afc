export const wallViews = [
  'campaign',
  'localities',
  'heat',
  'map',
  'count',
  'overdue',
  'agencies',
  'due',
  'blockers',
  'targets',
] as const;
export type WallView = (typeof wallViews)[number];

/** What the wall shows: one of its views in turn, or what has just happened. */
export interface Turn {
  readonly view: WallView | 'change';
  /** The view to go on with after an interruption. */
  readonly next: WallView;
}

const after = (view: WallView, shown: readonly WallView[]): WallView => {
  const at = wallViews.indexOf(view);
  const inTurn = [...wallViews.slice(at), ...wallViews.slice(0, at)];
  return inTurn.find((one) => shown.includes(one)) ?? 'count';
};

const following = (view: WallView): WallView => {
  const at = wallViews.indexOf(view);
  return wallViews[(at + 1) % wallViews.length] ?? 'count';
};

/** The next view; views that have nothing to say are left out. */
export const turn = (now: Turn, shown: readonly WallView[]): Turn => {
  const view = after(now.next, shown);
  return { view, next: following(view) };
};

/** The round begins with the first view that has something to say. */
export const firstTurn = (shown: readonly WallView[]): Turn =>
  turn({ view: 'change', next: wallViews[0] }, shown);

/** Something happened: it is shown at once, and the round goes on afterwards where it was. */
export const interrupt = (now: Turn): Turn => ({
  view: 'change',
  next: now.view === 'change' ? now.next : now.view,
});
