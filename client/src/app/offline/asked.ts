/** What a page asks for, as far as the worker has a say in it. */
export type Asked =
  /** The page itself: the network's wins, so that a deploy is never masked. */
  | 'page'
  /** A built file whose name changes with what is in it. */
  | 'build'
  /** Data, documents, the socket, other sites: never touched, never kept. */
  | 'other';

interface Question {
  readonly url: string;
  readonly method: string;
  readonly mode: string;
}

export const whatIsAsked = ({ url, method, mode }: Question, origin: string): Asked => {
  const address = new URL(url);
  if (method !== 'GET' || address.origin !== origin) return 'other';
  if (address.pathname.startsWith('/assets/')) return 'build';
  const isData = /^\/(graphql|documents|evidence|healthz|readyz|metrics)(\/|$)/.test(address.pathname);
  return mode === 'navigate' && !isData ? 'page' : 'other';
};
