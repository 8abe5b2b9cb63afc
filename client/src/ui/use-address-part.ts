import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/**
 * What is open, kept in the address under a name: it can be sent to a colleague, and back closes it. Null: nothing.
 */
export const useAddressPart = (name: string): readonly [string | null, (value: string | null) => void] => {
  const [search, setSearch] = useSearchParams();
  const set = useCallback(
    (value: string | null): void =>
      setSearch(
        (before) => {
          const next = new URLSearchParams(before);
          if (value === null) next.delete(name);
          else next.set(name, value);
          return next;
        },
        // Opening is a step that back undoes; closing is no step of its own.
        { replace: value === null },
      ),
    [setSearch, name],
  );
  return [search.get(name), set];
};
