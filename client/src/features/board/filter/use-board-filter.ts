import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import {
  type BoardFilter,
  readBoardFilter,
  wholeBoard,
  writeBoardFilter,
} from '../../../lib/board-address.ts';

export type Narrow = (filter: Partial<BoardFilter>) => void;

/** The filter as the address has it. Narrowing replaces the address: "back" leaves the board, not one letter. */
export const useBoardFilter = (): readonly [BoardFilter, Narrow, () => void] => {
  const [search, setSearch] = useSearchParams();
  const written = writeBoardFilter(new URLSearchParams(), readBoardFilter(search)).toString();
  const filter = useMemo(() => readBoardFilter(new URLSearchParams(written)), [written]);
  const narrow = useCallback<Narrow>(
    (change) => setSearch((before) => writeBoardFilter(before, change), { replace: true }),
    [setSearch],
  );
  const clear = useCallback(() => {
    const { grouping: _kept, ...nothing } = wholeBoard;
    narrow(nothing);
  }, [narrow]);
  return [filter, narrow, clear];
};
