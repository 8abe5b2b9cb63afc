import { BoardOpeningDocument } from '../../graphql/generated/documents/BoardOpening.ts';
import { BoardSnapshotDocument } from '../../graphql/generated/documents/BoardSnapshot.ts';
import { ChangesSinceDocument } from '../../graphql/generated/documents/ChangesSince.ts';
import { DirectorySnapshotDocument } from '../../graphql/generated/documents/DirectorySnapshot.ts';
import { MeDocument } from '../../graphql/generated/documents/Me.ts';
import { post } from '../../graphql/post.ts';
import { readHint } from '../../live/kept/cut-hint.ts';
import { paintOpening } from './paint-opening.ts';

/*
 * Stands in the page itself (tools/early-script.ts puts it there) and runs before any other script has come: asks for
 * who is signed in, the directory, the board and the page's own chunk, each of which would otherwise wait for the one
 * before it. `graphql/request.ts` takes the answers over. On the board's address it also draws the cards that stand
 * first, as soon as they are there. Small: it comes before everything. docs/adr/017-first-cards-before-the-scripts.md.
 */

declare global {
  /** The files of each page's chunk, by the first part of its address. */
  const PAGE_FILES: Readonly<Record<string, readonly string[]>>;
  /** The entry of the product itself. */
  const MAIN_FILE: string;
}

const timeoutMs = 20_000;

const kept = (key: string): string | null => {
  try {
    return localStorage.getItem(`giaoban.${key}`);
  } catch {
    // Storage may be forbidden: then what the address says is all that is known.
    return null;
  }
};

const language = kept('language') === 'en' ? 'en' : 'vi';

const begun = new Map<string, { at: number; answer: Promise<Response> }>();
globalThis.giaobanBegun = begun;

const send = (body: string): Promise<Response> => post(body, language, AbortSignal.timeout(timeoutMs));

const begin = (query: string, variables: object): void => {
  const body = JSON.stringify({ query, variables });
  const answer = send(body);
  const drop = (): void => void begun.delete(body);
  // Nobody may be signed in, or the plan may be gone: whoever needs it asks again and hears why.
  answer.then(({ ok }) => ok || drop(), drop);
  begun.set(body, { at: performance.now(), answer });
};

/** Where the device has kept one, what has changed since. */
const beginSnapshot = (of: string | null, whole: string, variables: object): void => {
  const hint = readHint(of);
  if (hint) begin(ChangesSinceDocument, hint.question);
  else begin(whole, variables);
};

const fetchFile = (file: string, isDrawnWith: boolean): Promise<unknown> | null => {
  const link = document.createElement('link');
  const isStyle = file.endsWith('.css');
  link.rel = isStyle ? (isDrawnWith ? 'stylesheet' : 'preload') : 'modulepreload';
  if (isStyle && !isDrawnWith) link.as = 'style';
  link.crossOrigin = '';
  link.href = file;
  document.head.append(link);
  if (!isStyle || !isDrawnWith) return null;
  return new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = reject;
  });
};

const address = new URLSearchParams(location.search);
const page = location.pathname.split('/')[1] ?? '';
const named = address.get('plan');
const planId = named ?? kept('plan');
/** The whole board of the plan that the address names: a filter, an open task or an opened column are the scripts' to show. */
const isWholeBoard =
  page === 'board' &&
  [...address].every(([key, value]) => key === 'plan' || (key === 'group' && value === 'none')) &&
  !kept('board.folded')?.includes('aside');

const { documentElement } = document;
documentElement.lang = language;
const isDark =
  (kept('theme') ?? 'auto') === 'auto'
    ? matchMedia('(prefers-color-scheme: dark)').matches
    : kept('theme') === 'dark';
documentElement.dataset['mantineColorScheme'] = isDark ? 'dark' : 'light';

// A browser asks for six files at a time: first what the first cards are drawn with.
const files = PAGE_FILES[page] ?? [];
// Whoever has the board on the device asks only for what has changed, and has it as soon.
const isEarly = named !== null && isWholeBoard && !readHint(named);
const styles = files.filter((file) => file.endsWith('.css')).map((file) => fetchFile(file, isEarly));
const opening = isEarly
  ? send(JSON.stringify({ query: BoardOpeningDocument, variables: { planId: named } }))
  : null;
begin(MeDocument, {});
// Only where somebody has worked before: else there is nobody to show it to.
if (planId) {
  beginSnapshot(null, DirectorySnapshotDocument, {});
  beginSnapshot(planId, BoardSnapshotDocument, { planId });
}
for (const file of files.filter((one) => one.endsWith('.js'))) fetchFile(file, isEarly);

// Not as a plain text: the build would go and look for that file.
const main: { readonly file: string } = { file: MAIN_FILE };
/** The page is read to its end first: files that the browser has kept would else run before there is a place to draw in. */
const read = new Promise<void>((resolve) => {
  document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
});
const run = async (): Promise<void> => {
  await read;
  await import(/* @vite-ignore */ main.file);
};

/** The page fetches its scripts by a link further down, and runs none of them by itself. */
const scripts = new Promise<void>((resolve) => {
  if (!document.createElement('link').relList.supports('modulepreload')) resolve();
  const hear = ({ target }: Event): void => {
    if (target instanceof HTMLLinkElement && target.href.endsWith(MAIN_FILE)) resolve();
  };
  document.addEventListener('load', hear, true);
});

if (opening && isEarly) {
  // The first cards are on their way to the glass before the scripts take the thread.
  globalThis.giaobanPainted = paintOpening({ planId: named, opening, language, styles, scripts });
  void globalThis.giaobanPainted.then(run);
} else {
  void run();
}
