import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Write, Writes } from '../../live/index.ts';
import { Clock, dayIn } from '../../platform/clock/index.ts';
import type { Language, Message } from '../../platform/errors/index.ts';
import { FileStore } from '../../platform/files/index.ts';
import type { ImportedFigures, ImportFiguresInput } from '../../platform/graphql/generated/schema.ts';
import { optionalLine } from '../../platform/personal-data/index.ts';
import {
  type Cell,
  type CellProblem,
  cellKey,
  type Held,
  holdSurroundings,
  notYours,
  reportablePlaces,
  reportersOnly,
  type Taken,
  takeCells,
  writeFigures,
} from '../figures/index.ts';
import type { Viewer } from '../identity/index.ts';
import { findPlanIndicators } from '../indicators/index.ts';
import { loadPlan, type Plan, planStep, sharePlan } from '../plans/index.ts';
import { fileIsGone, findUpload, isKept, takeUpload } from '../uploads/index.ts';
import { findCountedPlaces } from './counted-places.ts';
import { readFigureSheets } from './domain/figure-sheet.ts';
import { NamedPlaces } from './domain/named-places.ts';
import { type Sheet, type SheetProblem, written } from './domain/sheet-cell.ts';
import type { SheetFigure } from './domain/sheet-reading.ts';
import { readSheets } from './read-sheets.ts';

/** Longer lists are read by nobody. */
const mostShown = 200;

/** What was read before the plan was held; it throws what the reading was refused with. */
type ReadAhead = () => readonly Sheet[];

interface Judged {
  readonly problems: readonly SheetProblem[];
  readonly doubts: readonly SheetProblem[];
  readonly taken: Taken | null;
  readonly held: Held | null;
}
type Summary = Omit<ImportedFigures, 'errors' | 'implausible'> & {
  readonly problems: readonly SheetProblem[];
  readonly doubts: readonly SheetProblem[];
  readonly storageKey: string | null;
};

/** Figures from a spreadsheet, all or none; every cell that cannot be taken is named. */
@Injectable()
export class FigureImportService {
  constructor(
    private readonly database: DataSource,
    private readonly writes: Writes,
    private readonly clock: Clock,
    private readonly store: FileStore,
  ) {}

  async importFigures(
    viewer: Viewer,
    input: ImportFiguresInput,
    language: Language,
  ): Promise<ImportedFigures> {
    // Before anything is held: reading a spreadsheet takes its time, and others report meanwhile.
    const read = await this.readAhead(viewer, input.uploadId);
    const { storageKey, problems, doubts, ...counts } = input.dryRun
      ? await this.tryOut(viewer, input, read)
      : await this.writes.run(viewer, 'importFigures', input, (write) =>
          this.takeOver(write, viewer, input, read),
        );
    if (storageKey !== null && !(await isKept(this.database.manager, storageKey))) {
      await this.store.removeOlder(storageKey, this.clock.now());
    }
    return { ...counts, errors: shown(problems, language), implausible: shown(doubts, language) };
  }

  /** A spreadsheet that cannot be read is refused where it would be used: what was done already answers alike without it. */
  private async readAhead(viewer: Viewer, uploadId: string): Promise<ReadAhead> {
    const { manager } = this.database;
    try {
      await reportersOnly(manager, viewer);
      const upload = await findUpload(manager, viewer, uploadId, 'FIGURES');
      const content = await this.store.read(upload.storageKey).catch(() => {
        throw fileIsGone();
      });
      const sheets = await readSheets(content, upload.mediaType);
      return () => sheets;
    } catch (error) {
      return () => {
        throw error;
      };
    }
  }

  /** Reads under the same locks as the real thing and lets go of them: what it says is what would happen. */
  private tryOut(viewer: Viewer, input: ImportFiguresInput, read: ReadAhead): Promise<Summary> {
    const now = this.clock.now();
    const occasion = { at: now.toISOString(), today: dayIn(viewer.zone, now) };
    return this.database.transaction('READ COMMITTED', async (manager) => {
      await reportersOnly(manager, viewer);
      const plan = await loadPlan(manager, viewer, input.planId);
      planStep.stateAfter(plan, 'amend');
      return {
        ...summaryOf(await this.judge(manager, viewer, plan, read(), occasion)),
        storageKey: null,
      };
    });
  }

  private async takeOver(
    write: Write,
    viewer: Viewer,
    input: ImportFiguresInput,
    read: ReadAhead,
  ): Promise<Summary> {
    await reportersOnly(write.manager, viewer);
    const plan = await sharePlan(write.manager, viewer, input.planId);
    planStep.stateAfter(plan, 'amend');
    const reason = optionalLine(input.reason, { field: 'reason', today: write.today });
    const judged = await this.judge(write.manager, viewer, plan, read(), write);
    const summary = summaryOf(judged);
    const isDoubtful = judged.doubts.length > 0 && input.confirmImplausible !== true;
    if (!judged.taken || !judged.held || judged.problems.length > 0 || isDoubtful) {
      return { ...summary, added: 0, changed: 0, storageKey: null };
    }
    await writeFigures(write, plan, judged.taken, judged.held, reason);
    const { storageKey } = await takeUpload(write.manager, viewer, input.uploadId, 'FIGURES');
    return { ...summary, storageKey };
  }

  private async judge(
    manager: EntityManager,
    viewer: Viewer,
    plan: Plan,
    sheets: readonly Sheet[],
    occasion: { readonly at: string; readonly today: string },
  ): Promise<Judged> {
    const places = await findCountedPlaces(manager, viewer.unitId, plan.id);
    const { figures, problems } = readFigureSheets(sheets, {
      indicators: await findPlanIndicators(manager, viewer.unitId, plan.id),
      places: new NamedPlaces(places),
      today: occasion.today,
    });
    const foreign = await foreignCells(manager, viewer, figures);
    const all = [...problems, ...foreign];
    if (figures.length === 0 || all.length > 0) return { problems: all, doubts: [], taken: null, held: null };
    const held = await holdSurroundings(manager, viewer, plan, figures.map(asCell), occasion);
    const taken = takeCells(figures.map(asCell), held);
    const at = addresses(figures);
    return { problems: taken.refused.map(at), doubts: taken.implausible.map(at), taken, held };
  }
}

/** A spreadsheet says what is right, whatever stands there now. */
const asCell = ({ indicatorId, localityId, day, value, entry }: SheetFigure): Cell => ({
  indicatorId,
  localityId,
  day,
  value,
  entry,
  baseVersion: undefined,
});

async function foreignCells(
  manager: EntityManager,
  viewer: Viewer,
  figures: readonly SheetFigure[],
): Promise<SheetProblem[]> {
  const may = await reportablePlaces(manager, viewer, [
    ...new Set(figures.map(({ localityId }) => localityId)),
  ]);
  const { say } = notYours();
  return figures.filter(({ localityId }) => !may.has(localityId)).map(({ at }) => ({ at, message: say }));
}

/** A doubt may be about a day that is not in the file; then it stands at the locality's last figure in it. */
function addresses(figures: readonly SheetFigure[]): (problem: CellProblem) => SheetProblem {
  const byCell = new Map(figures.map((figure) => [cellKey(figure), figure.at]));
  return (problem) => {
    const near = figures.findLast(
      ({ indicatorId, localityId }) =>
        indicatorId === problem.indicatorId && localityId === problem.localityId,
    );
    const at = byCell.get(cellKey(problem)) ?? near?.at ?? { sheet: null, row: 0, column: 0 };
    return { at, message: problem.message };
  };
}

function summaryOf({ problems, doubts, taken }: Judged): Omit<Summary, 'storageKey'> {
  const changes = taken?.series.flatMap((series) => series.changes) ?? [];
  const added = changes.filter(({ before }) => (before?.value ?? null) === null).length;
  const counts = { added, changed: changes.length - added, unchanged: taken?.unchanged ?? 0 };
  return { ...(problems.length > 0 ? { added: 0, changed: 0, unchanged: 0 } : counts), problems, doubts };
}

const more = (count: number): Message => ({
  vi: `Còn ${count} ô nữa. Sửa các ô trên rồi nhập lại.`,
  en: `And ${count} more cells. Mend those above and import again.`,
});

function shown(problems: readonly SheetProblem[], language: Language) {
  const listed = problems.slice(0, mostShown);
  const rest = problems.length - listed.length;
  const last = listed.at(-1);
  return [...listed, ...(rest > 0 && last ? [{ at: last.at, message: more(rest) }] : [])].map(
    ({ at, message }) => ({
      row: at.row + 1,
      column: written(at),
      message: message[language],
    }),
  );
}
