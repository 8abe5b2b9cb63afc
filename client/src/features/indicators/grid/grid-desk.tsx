import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { FigureEntry } from '../../../graphql/generated/schema.ts';
import type { Day } from '../../../lib/days.ts';
import { Said } from '../../../ui/index.ts';
import { type Cell, type CellKey, cellKey } from '../cells/drafts.ts';
import type { Line } from '../enter/day-state.ts';
import { useTexts } from '../indicators-texts.ts';
import { ImplausibleSheet } from '../report/implausible-sheet.tsx';
import type { HeldDrafts } from '../report/use-drafts.ts';
import type { FigureGrid } from '../report/use-figure-grid.ts';
import { useSending } from '../report/use-sending.ts';
import { CellBar } from './cell-bar.tsx';
import { FigureTable, type FigureTableHandle } from './figure-table.tsx';
import classes from './grid-view.module.css';
import { HistorySheet } from './history-sheet.tsx';
import type { At } from './moves.ts';
import { changesOf, gridRows } from './rows.ts';
import { SaveBar } from './save-bar.tsx';
import { restoredAt, useReadFaults, writtenInto } from './use-grid-drafts.ts';
import { usePastedWords } from './use-pasted-words.ts';

interface Props {
  readonly planId: string;
  readonly localityId: string;
  readonly label: string;
  readonly today: Day;
  readonly days: readonly Day[];
  readonly lines: readonly Line[];
  readonly grid: FigureGrid;
  readonly held: HeldDrafts;
  readonly locked: ReadonlySet<Day>;
  readonly mayCorrectLocked: boolean;
  /** Brings a day into view. */
  readonly onShow: (day: Day) => void;
}

const turned: Readonly<Record<FigureEntry, FigureEntry>> = { DAILY: 'CUMULATIVE', CUMULATIVE: 'DAILY' };

/** The table, what it says of the cell one is in, and saving what was typed. */
export const GridDesk = (props: Props) => {
  const { planId, localityId, today, days, lines, grid, held, locked, onShow } = props;
  const { drafts, change, undo } = held;
  const t = useTexts();
  const pastedWords = usePastedWords();
  const [entries, setEntries] = useState<Readonly<Record<string, FigureEntry>>>({});
  const [at, setAt] = useState<At | null>(null);
  const [history, setHistory] = useState<Cell | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [pasted, setPasted] = useState<string | null>(null);
  const table = useRef<FigureTableHandle>(null);
  const typed = Object.values(drafts);
  const sending = useSending({ planId, localityId, grid, typed, locked, change });
  const { report } = sending;
  const faults = new Map<CellKey, string>([...report.faults, ...useReadFaults(drafts)]);
  const entryOf = ({ indicator }: Line): FigureEntry => entries[indicator.id] ?? indicator.entry;
  const rows = gridRows(lines, { days, entryOf, figures: grid.figures, drafts });
  const row = at ? rows[at.row] : undefined;
  const cell = at ? row?.cells[at.column] : undefined;

  const goTo = ({ indicatorId, day }: Cell): void => {
    onShow(day);
    const to = {
      row: rows.findIndex(({ indicator }) => indicator.id === indicatorId),
      column: days.indexOf(day),
    };
    if (to.row >= 0 && to.column >= 0) table.current?.focusOn(to);
  };
  const goToFirstFault = (): void => {
    const first = typed.find((draft) => faults.has(cellKey(draft)));
    if (first) goTo(first);
  };
  const leadThere = useEffectEvent(goToFirstFault);
  const refused = report.faults;
  useEffect(() => {
    if (refused.size > 0) leadThere();
  }, [refused]);

  const write = (texts: readonly (At & { readonly text: string })[]): void => {
    report.clear();
    setPasted(null);
    change((before) => writtenInto(before, rows, texts));
  };
  const save = async (isConfirmed = false): Promise<void> => {
    if (typed.length === 0) return;
    const outcome = await sending.send(isConfirmed);
    if (!outcome) return;
    setSaid(t(outcome === 'done' ? 'grid.saved' : 'enter.kept'));
    setPasted(null);
  };
  const turn = (id: string): void => {
    const line = lines.find(({ indicator }) => indicator.id === id);
    if (line) setEntries((before) => ({ ...before, [id]: turned[entryOf(line)] }));
  };
  return (
    <>
      <FigureTable
        ref={table}
        label={props.label}
        rows={rows}
        days={days}
        today={today}
        isReadOnly={grid.mayReport !== true}
        isLocked={(day) => locked.has(day)}
        mayCorrectLocked={props.mayCorrectLocked}
        faults={faults}
        onWrite={write}
        onRestore={(to) => change((before) => restoredAt(before, rows, to))}
        onUndo={undo}
        onSave={() => void save()}
        onTurn={turn}
        onPasted={(placed) => setPasted(pastedWords(placed))}
        onActive={setAt}
      />
      <p role="status" className={classes.pasted}>
        {pasted}
      </p>
      {row && cell && (
        <CellBar
          row={row}
          cell={cell}
          changes={changesOf({ indicatorId: row.indicator.id, day: cell.day }, grid.corrections).length}
          fault={faults.get(cellKey({ indicatorId: row.indicator.id, day: cell.day })) ?? null}
          onHistory={() => setHistory({ indicatorId: row.indicator.id, day: cell.day })}
        />
      )}
      <SaveBar
        sending={sending}
        changed={typed.length}
        faulty={faults.size}
        onFirstFault={goToFirstFault}
        onUndo={undo}
        onDiscard={() => {
          report.clear();
          change(() => ({}));
        }}
        onSave={() => void save()}
      />
      {report.question && (
        <ImplausibleSheet
          localityId={localityId}
          cells={report.question}
          drafts={drafts}
          isSending={report.isSending}
          onConfirm={() => void save(true)}
          onBack={(one) => {
            report.clear();
            goTo(one);
          }}
        />
      )}
      {history && (
        <HistorySheet
          name={lines.find(({ indicator }) => indicator.id === history.indicatorId)?.indicator.name ?? ''}
          day={history.day}
          corrections={changesOf(history, grid.corrections)}
          onClose={() => setHistory(null)}
        />
      )}
      <Said words={said} onGone={() => setSaid(null)} />
    </>
  );
};
