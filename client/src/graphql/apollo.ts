import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client/core';
import { print } from 'graphql/language/printer';
import { request } from './request.ts';

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
 * Apollo answers for what lies outside the feed: pages of documents, histories, accounts, and every mutation. Live
 * subjects are kept in `live/`, once; so nothing of them goes into Apollo's cache.
 */
export const createApollo = (): ApolloClient =>
  new ApolloClient({
    link,
    cache: new InMemoryCache(),
    queryDeduplication: true,
    defaultOptions: {
      watchQuery: { fetchPolicy: 'cache-and-network' },
      mutate: { fetchPolicy: 'no-cache' },
    },
  });

export const apollo = createApollo();
