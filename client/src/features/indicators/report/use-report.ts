import { useState } from 'react';
import { ReportFiguresDocument } from '../../../graphql/generated/operations.ts';
import type { ReportFiguresInput } from '../../../graphql/generated/schema.ts';
import type { Refusal } from '../../../graphql/index.ts';
import { useLanguage } from '../../../i18n/index.ts';
import { formatNumber } from '../../../lib/numbers.ts';
import { type Patch, usePeek, useWrite } from '../../../live/index.ts';
import { type CellDraft, type CellKey, cellKey, inputsOf } from '../cells/drafts.ts';
import { useTexts } from '../indicators-texts.ts';
import { type CellFault, faultsIn } from './cell-faults.ts';
import { expectedProgress } from './expected-progress.ts';
import type { Figure, FigureGrid } from './use-figure-grid.ts';

export type Sent =
  | { readonly kind: 'done'; readonly figures: readonly Figure[] }
  | { readonly kind: 'kept' | 'asked' | 'notSent' };

export interface Report {
  readonly send: (drafts: readonly CellDraft[], reason: string, isConfirmed?: boolean) => Promise<Sent>;
  readonly isSending: boolean;
  /** A draft as it would be sent: where somebody was quicker and the person has seen it, over what stands. */
  readonly asSent: (draft: CellDraft) => CellDraft;
  /** What is wrong with a cell, in words. */
  readonly faults: ReadonlyMap<CellKey, string>;
  /** Cells that look mistaken: the person confirms them or goes back. */
  readonly question: readonly CellFault[] | null;
  /** A refusal that names no cell. */
  readonly refusal: Refusal | null;
  readonly clear: () => void;
}

const noFaults: ReadonlyMap<CellKey, string> = new Map();
const nobody: ReadonlyMap<CellKey, number | null> = new Map();

const versionIn = ({ current }: CellFault): number | null => current?.version ?? null;

/**
 * Sends a locality's cells, all or none; without a line they are kept on the device. Where somebody was quicker the cell
 * says so, with what stands now; sent once more, it goes over that.
 */
export const useReport = (planId: string, localityId: string, grid: FigureGrid): Report => {
  const t = useTexts();
  const language = useLanguage();
  const peek = usePeek();
  const [faults, setFaults] = useState(noFaults);
  const [question, setQuestion] = useState<readonly CellFault[] | null>(null);
  const [overtaken, setOvertaken] = useState(nobody);
  const asSent = (draft: CellDraft): CellDraft => {
    const seen = overtaken.get(cellKey(draft));
    return seen === undefined ? draft : { ...draft, baseVersion: seen };
  };
  const patch = ({ cells }: ReportFiguresInput): Patch[] => {
    const { indicators, progress } = peek();
    return [...progress.values()]
      .filter((one) => one.localityId === localityId)
      .flatMap((one) => {
        const indicator = indicators.get(one.indicatorId);
        const own = cells.filter((cell) => cell.indicatorId === one.indicatorId);
        return indicator && own.length > 0 ? [expectedProgress(one, indicator, own)] : [];
      });
  };
  const write = useWrite(ReportFiguresDocument, {
    patch,
    keep: {
      name: 'reportFigures',
      // The same cells again take the place of what was never sent.
      subjectId: ({ cells }) => [localityId, ...cells.map(cellKey).sort()].join(' '),
    },
  });
  const inWords = ({ message, current }: CellFault): string =>
    typeof current?.value === 'number'
      ? t('now', { message, value: formatNumber(current.value, language) })
      : message;
  const clear = (): void => {
    setFaults(noFaults);
    setQuestion(null);
    write.clear();
  };
  const send: Report['send'] = async (drafts, reason, isConfirmed = false) => {
    clear();
    const { cells, bad } = inputsOf(drafts.map(asSent));
    if (bad.length > 0) {
      setFaults(new Map(bad.map(({ cell, why }) => [cellKey(cell), t(`bad.${why}`)])));
      return { kind: 'notSent' };
    }
    const said = reason.trim();
    const outcome = await write.send({
      planId,
      localityId,
      cells,
      ...(said ? { reason: said } : {}),
      ...(isConfirmed ? { confirmImplausible: true } : {}),
    });
    if (outcome.kind === 'done') return { kind: 'done', figures: outcome.data.reportFigures.figures };
    if (outcome.kind === 'kept') return { kind: 'kept' };
    if (outcome.kind !== 'refused') return { kind: 'notSent' };
    const named = faultsIn(outcome.refusal);
    if (outcome.refusal.code === 'FIGURES_IMPLAUSIBLE') {
      setQuestion([...named.values()]);
      return { kind: 'asked' };
    }
    setFaults(new Map([...named].map(([key, fault]) => [key, inWords(fault)])));
    const stale = [...named].filter(([, { code }]) => code === 'STALE_VERSION');
    setOvertaken(
      (before) => new Map([...before, ...stale.map(([key, fault]) => [key, versionIn(fault)] as const)]),
    );
    if (stale.length > 0) grid.again();
    return { kind: 'notSent' };
  };
  const isSaidAtCells = question !== null || faults.size > 0;
  return {
    send,
    isSending: write.isSending,
    asSent,
    faults,
    question,
    refusal: isSaidAtCells ? null : write.refusal,
    clear,
  };
};
