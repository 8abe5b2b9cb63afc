import type { OperationVariables } from '@apollo/client/core';
import { useQuery as useApolloQuery } from '@apollo/client/react';
import type { DocumentNode } from 'graphql';
import { parse } from 'graphql/language/parser';
import { apollo } from './apollo.ts';
import type { Refusal, TypedDocument } from './index.ts';
import { refusalIn } from './refusal.ts';

const trees = new Map<string, DocumentNode>();

/** Apollo works on syntax trees, and knows a query by its tree's identity. */
const parsed = (document: string): DocumentNode => {
  const known = trees.get(document);
  if (known) return known;
  const tree = parse(document, { noLocation: true });
  trees.set(document, tree);
  return tree;
};

export interface Queried<TData> {
  /** The last answer; kept while it is asked again. */
  readonly data: TData | undefined;
  readonly isLoading: boolean;
  /** Why there is none: what the server said; null with `hasFailed` means that nobody answered. */
  readonly refusal: Refusal | null;
  readonly hasFailed: boolean;
  readonly again: () => void;
}

/**
 * Reads what lies outside the feed: documents, histories, accounts. Apollo comes with the page that needs it: this file
 * is not in `index.ts`, so that the first screens load without it.
 */
export const useQuery = <TData, TVariables extends OperationVariables>(
  document: TypedDocument<TData, TVariables>,
  variables: TVariables,
  options: { skip?: boolean } = {},
): Queried<TData> => {
  const { data, loading, error, refetch } = useApolloQuery<TData, OperationVariables>(parsed(document), {
    client: apollo,
    variables,
    skip: options.skip ?? false,
    fetchPolicy: 'cache-and-network',
  });
  return {
    data: data as TData | undefined,
    isLoading: loading,
    refusal: refusalIn(error),
    hasFailed: error !== undefined,
    // A second failure shows as the first one did.
    again: () => void refetch().catch(() => undefined),
  };
};
