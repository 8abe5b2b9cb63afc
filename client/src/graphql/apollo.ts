import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client/core';
import { print } from 'graphql/language/printer';
import { request } from './request.ts';
import { onSessionEnded } from './session-signal.ts';

const link = new ApolloLink(
  (operation) =>
    new Observable((observer) => {
      const abort = new AbortController();
      request(print(operation.query), operation.variables, { signal: abort.signal }).then(
        (data) => {
          observer.next({ data });
          observer.complete();
        },
        (error: unknown) => observer.error(error),
      );
      return () => abort.abort();
    }),
);

/**
 * Apollo answers for what lies outside the feed: documents, histories, accounts. Live subjects are kept in `live/`,
 * once; so nothing of them goes into Apollo's cache, and no first screen loads it.
 */
export const apollo = new ApolloClient({ link, cache: new InMemoryCache() });

// What one member has read is not for the next one on the same device.
onSessionEnded(() => void apollo.clearStore());
