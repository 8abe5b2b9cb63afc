import { useCallback, useState } from 'react';
import { ask as askServer, type Refusal, refusalIn, type TypedDocument } from '../../graphql/index.ts';
import { lineDownRefusal } from '../../live/index.ts';

/** A mutation outside the feed (signing in, passwords): its refusal goes to the form. Null: it was refused. */
export const useAsk = <TData, TVariables>(
  mutation: TypedDocument<TData, TVariables>,
): { ask: (variables: TVariables) => Promise<TData | null>; isAsking: boolean; refusal: Refusal | null } => {
  const [isAsking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const ask = useCallback(
    async (variables: TVariables): Promise<TData | null> => {
      setAsking(true);
      setRefusal(null);
      try {
        return await askServer(mutation, variables);
      } catch (error) {
        setRefusal(refusalIn(error) ?? lineDownRefusal());
        return null;
      } finally {
        setAsking(false);
      }
    },
    [mutation],
  );
  return { ask, isAsking, refusal };
};
