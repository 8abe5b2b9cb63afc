import { useCallback } from 'react';
import { useAddressPart } from '../../../ui/index.ts';

export interface OpenSheet {
  /** For example `new`, `edit`, `end`. */
  readonly what: string;
  readonly id: string;
}

/** Which sheet is open, kept in the address (`?open=edit:<id>`): back closes it, and a colleague can be sent to it. */
export const useOpenSheet = () => {
  const [part, setPart] = useAddressPart('open');
  const [what = '', id = ''] = part?.split(':') ?? [];
  const sheet: OpenSheet | null = part === null ? null : { what, id };
  const open = useCallback(
    (name: string, subjectId = ''): void => setPart(subjectId ? `${name}:${subjectId}` : name),
    [setPart],
  );
  const close = useCallback((): void => setPart(null), [setPart]);
  return { sheet, open, close };
};
