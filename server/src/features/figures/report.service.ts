import { Injectable } from '@nestjs/common';
import { Writes } from '../../live/index.ts';
import { DomainError, say } from '../../platform/errors/index.ts';
import type { ReportFiguresInput } from '../../platform/graphql/generated/schema.ts';
import { optionalLine } from '../../platform/personal-data/index.ts';
import type { Viewer } from '../identity/index.ts';
import { planStep, sharePlan } from '../plans/index.ts';
import { type Cell, type CellProblem, refusedCells } from './domain/cell.ts';
import { takeCells } from './domain/take-cells.ts';
import { demandReportable } from './own-places.ts';
import { holdSurroundings } from './surroundings.ts';
import { type WrittenFigures, writeFigures } from './write-figures.ts';

const mostCells = 2000;

const cellsAre = (count: number) =>
  new DomainError(
    'INVALID_INPUT',
    count === 0
      ? say('Chưa có số liệu nào để gửi.', 'There is no figure to send.')
      : say(
          `Mỗi lần gửi tối đa ${mostCells} ô. Hãy nhập từ tệp Excel.`,
          `At most ${mostCells} cells are sent at once. Import a spreadsheet instead.`,
        ),
    { field: 'cells' },
  );

const doubtful = (cells: readonly CellProblem[]) =>
  new DomainError(
    'FIGURES_IMPLAUSIBLE',
    say(
      `${cells.length} ô có số liệu khác thường. Kiểm tra lại, đúng thì xác nhận rồi gửi.`,
      `${cells.length} cells look mistaken. Check them, and confirm if they are right.`,
    ),
    { field: 'cells', facts: { cells } },
  );

/** Figures of one locality, all or none. */
@Injectable()
export class ReportService {
  constructor(private readonly writes: Writes) {}

  reportFigures(viewer: Viewer, input: ReportFiguresInput): Promise<WrittenFigures> {
    return this.writes.run(viewer, 'reportFigures', input, async (write) => {
      const plan = await sharePlan(write.manager, viewer, input.planId);
      await demandReportable(write.manager, viewer, [input.localityId]);
      planStep.stateAfter(plan, 'amend');
      if (input.cells.length === 0 || input.cells.length > mostCells) throw cellsAre(input.cells.length);
      const cells = input.cells.map(
        (cell): Cell => ({
          indicatorId: cell.indicatorId,
          localityId: input.localityId,
          day: cell.day,
          value: cell.value ?? null,
          entry: cell.entry,
          baseVersion: cell.baseVersion ?? null,
        }),
      );
      const reason = optionalLine(input.reason, { field: 'reason', today: write.today });
      const held = await holdSurroundings(write.manager, viewer, plan, cells, write);
      const taken = takeCells(cells, held);
      if (taken.refused.length > 0) throw refusedCells(taken.refused);
      if (taken.implausible.length > 0 && input.confirmImplausible !== true)
        throw doubtful(taken.implausible);
      return writeFigures(write, plan, taken, held, reason);
    });
  }
}
