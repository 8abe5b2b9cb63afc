import { whatIsAsked } from './asked.ts';

/*
 * The service worker (tools/offline-worker.ts builds it into /sw.js): without a line the page opens all the same, with
 * what this device has kept. It keeps built files only, never an answer with data. docs/adr/012-offline-shell.md.
 */

declare const self: ServiceWorkerGlobalScope;
/** `main`: the page's own script, by which a page is known to be of this version. */
declare const SHELL: { readonly version: string; readonly main: string; readonly files: readonly string[] };

const prefix = 'giaoban.build.';
const cacheName = `${prefix}${SHELL.version}`;
const page = '/';

const keepShell = async (): Promise<void> => {
  const cache = await caches.open(cacheName);
  const answer = await fetch(page, { cache: 'reload', headers: { accept: 'text/html' } });
  // In the middle of a deploy the page may be of another version than this list: then the next load tries again.
  if (!answer.ok || !(await answer.clone().text()).includes(SHELL.main))
    throw new Error('not of this version');
  await cache.addAll(SHELL.files);
  await cache.put(page, answer);
};

/** The version before stays: a page of it may be open still, and ask for a part that the server has no more. */
const dropOld = async (): Promise<void> => {
  const others = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== cacheName);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
};

const keptPage = async (): Promise<Response | undefined> => (await caches.open(cacheName)).match(page);

/** With a line the network's page wins; without one, or while the server is away, the kept one opens. */
const openPage = async (event: FetchEvent): Promise<Response> => {
  try {
    const preloaded: unknown = await event.preloadResponse;
    const answer = preloaded instanceof Response ? preloaded : await fetch(event.request);
    const isAway = answer.status >= 502 && answer.status <= 504;
    return (isAway ? await keptPage() : undefined) ?? answer;
  } catch (error) {
    const kept = await keptPage();
    if (kept) return kept;
    throw error;
  }
};

/** A built file never changes under its name: what is kept is right. */
const openBuilt = async (request: Request): Promise<Response> => {
  const kept = await caches.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) await (await caches.open(cacheName)).put(request, answer.clone());
  return answer;
};

self.addEventListener('install', (event) => {
  // It does not wait for the last tab to close: the page that is open has all that it needs, the next load is new.
  event.waitUntil(keepShell().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  const enable = self.registration.navigationPreload?.enable();
  event.waitUntil(Promise.all([enable, dropOld(), self.clients.claim()]));
});

self.addEventListener('fetch', (event) => {
  const asked = whatIsAsked(event.request, self.location.origin);
  if (asked === 'page') event.respondWith(openPage(event));
  if (asked === 'build') event.respondWith(openBuilt(event.request));
});
