import { DomainError, type Message, say } from '../../../platform/errors/index.ts';
import type { ErrorCode, FigureEntry } from '../../../platform/graphql/generated/schema.ts';

/** One number that somebody wants to write down. */
export interface Cell {
  readonly indicatorId: string;
  readonly localityId: string;
  readonly day: string;
  /** Null takes the figure back. */
  readonly value: number | null;
  readonly entry: FigureEntry;
  /** Version of the figure that the person saw; null: none was there. Undefined: whatever is there (spreadsheets). */
  readonly baseVersion: number | null | undefined;
}

/** Why a cell was not taken. The message is translated where the refusal leaves the server. */
export interface CellProblem {
  readonly indicatorId: string;
  readonly localityId: string;
  readonly day: string;
  readonly code: ErrorCode;
  readonly message: Message;
  /** With STALE_VERSION: the figure as it is. */
  readonly current?: object | null;
}

export const cellKey = ({
  indicatorId,
  localityId,
  day,
}: Pick<Cell, 'indicatorId' | 'localityId' | 'day'>): string => `${indicatorId}/${localityId}/${day}`;

const codeOf = (problems: readonly CellProblem[]): ErrorCode => {
  const [first] = problems;
  return first && problems.every(({ code }) => code === first.code) ? first.code : 'INVALID_INPUT';
};

/** All refused cells in one refusal: nothing of the input was taken. */
export function refusedCells(problems: readonly CellProblem[]): DomainError {
  const first = problems[0]?.message ?? say('', '');
  const message =
    problems.length === 1
      ? first
      : say(
          `Chưa nhận được: ${problems.length} ô cần sửa. Ô đầu tiên: ${first.vi}`,
          `Nothing was taken: ${problems.length} cells need correcting. The first one: ${first.en}`,
        );
  return new DomainError(codeOf(problems), message, { field: 'cells', facts: { cells: problems } });
}
