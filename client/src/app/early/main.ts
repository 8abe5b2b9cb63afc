import { BoardSnapshotDocument } from '../../graphql/generated/documents/BoardSnapshot.ts';
import { ChangesSinceDocument } from '../../graphql/generated/documents/ChangesSince.ts';
import { DirectorySnapshotDocument } from '../../graphql/generated/documents/DirectorySnapshot.ts';
import { MeDocument } from '../../graphql/generated/documents/Me.ts';
import { post } from '../../graphql/post.ts';
import { readHint } from '../../live/kept/cut-hint.ts';

/*
 * Stands in the page itself (tools/early-script.ts puts it there) and runs before any other script has come: asks for
 * who is signed in, the directory, the board and the page's own chunk, each of which would otherwise wait for the one
 * before it. `graphql/request.ts` takes the answers over. Small: it comes before everything.
 */

declare global {
  /** The files of each page's chunk, by the first part of its address. */
  const PAGE_FILES: Readonly<Record<string, readonly string[]>>;
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

const begun = new Map<string, { at: number; answer: Promise<Response> }>();
globalThis.giaobanBegun = begun;

const begin = (query: string, variables: object): void => {
  const body = JSON.stringify({ query, variables });
  const answer = post(body, kept('language') === 'en' ? 'en' : 'vi', AbortSignal.timeout(timeoutMs));
  const drop = (): void => void begun.delete(body);
  // Nobody may be signed in, or the plan may be gone: whoever needs it asks again and hears why.
  answer.then(({ ok }) => ok || drop(), drop);
  begun.set(body, { at: performance.now(), answer });
};

/** Where the device has kept one, what has changed since. */
const beginSnapshot = (of: string | null, whole: string, variables: object): void => {
  const kept = readHint(of);
  if (kept) begin(ChangesSinceDocument, kept.question);
  else begin(whole, variables);
};

const preload = (file: string): void => {
  const link = document.createElement('link');
  const isStyle = file.endsWith('.css');
  link.rel = isStyle ? 'preload' : 'modulepreload';
  if (isStyle) link.as = 'style';
  link.crossOrigin = '';
  link.href = file;
  document.head.append(link);
};

const planId = new URLSearchParams(location.search).get('plan') ?? kept('plan');
begin(MeDocument, {});
// Only where somebody has worked before: else there is nobody to show it to.
if (planId) {
  beginSnapshot(null, DirectorySnapshotDocument, {});
  beginSnapshot(planId, BoardSnapshotDocument, { planId });
}
for (const file of PAGE_FILES[location.pathname.split('/')[1] ?? ''] ?? []) preload(file);
