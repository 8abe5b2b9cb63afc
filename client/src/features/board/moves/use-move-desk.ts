import { type ComponentProps, useCallback, useState } from 'react';
import type { Refusal } from '../../../graphql/index.ts';
import { type AssignmentRecord, lineDownRefusal, usePeek, type WriteOutcome } from '../../../live/index.ts';
import type { StepSheet } from '../../tasks/index.ts';
import { type ColumnId, columnOf } from '../arrange/columns.ts';
import type { CardSignals, RefusedMove } from '../board-context.ts';
import { useTexts } from '../board-texts.ts';
import { type AllowedStep, type AllowedSteps, type ImmediateStep, isImmediate } from './board-steps.ts';
import { useTakeStep } from './use-take-step.ts';

export type SheetStep = ComponentProps<typeof StepSheet>['step'];

export interface OpenMenu {
  readonly assignmentId: string;
  readonly anchor: DOMRect;
  /** Set when a card was dropped on a column that several steps lead to. */
  readonly onlyTo: ColumnId | null;
}

export type OpenSheet =
  | { readonly kind: 'report' | 'raise'; readonly assignmentId: string }
  | { readonly kind: 'step'; readonly assignmentId: string; readonly step: SheetStep };

/** So long after an answer a card's coming and going is still the viewer's own doing. */
const ownForMs = 5_000;

const refusalOf = (outcome: WriteOutcome<unknown>): Refusal | null => {
  if (outcome.kind === 'refused') return outcome.refusal;
  return outcome.kind === 'unanswered' ? lineDownRefusal() : null;
};

const sheetFor = (assignmentId: string, step: Exclude<AllowedStep['step'], ImmediateStep>): OpenSheet =>
  step === 'reportDone' ? { kind: 'report', assignmentId } : { kind: 'step', assignmentId, step };

/** After the menu has let go of the focus, or it would take it back. */
const focusCard = (assignmentId: string): void => {
  requestAnimationFrame(() => {
    const card = document.querySelector<HTMLElement>(`[data-card=${JSON.stringify(assignmentId)}] a`);
    card?.focus({ preventScroll: true });
  });
};

/** From the wish to move a card to its end: the menu, the form, the refusal that sends the card back. */
export const useMoveDesk = (
  signals: CardSignals,
  stepsOf: (assignment: AssignmentRecord) => AllowedSteps,
) => {
  const t = useTexts();
  const peek = usePeek();
  const takeStep = useTakeStep();
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const [sheet, setSheet] = useState<OpenSheet | null>(null);

  const leadingTo = useCallback(
    (assignment: AssignmentRecord, column: ColumnId): readonly AllowedStep[] =>
      columnOf[assignment.status] === column
        ? []
        : stepsOf(assignment).moves.filter(({ to }) => columnOf[to] === column),
    [stepsOf],
  );

  const run = useCallback(
    async (assignment: AssignmentRecord, step: ImmediateStep, to: AssignmentRecord['status']) => {
      signals.touched.set(assignment.id, true);
      signals.refused.remove(assignment.id);
      const refusal = refusalOf(await takeStep(assignment, step));
      if (refusal) signals.refused.set(assignment.id, { assignment, step, to, refusal });
      setTimeout(() => signals.touched.remove(assignment.id), ownForMs);
    },
    [takeStep, signals],
  );

  const openSheet = useCallback(
    (next: OpenSheet) => {
      setMenu(null);
      signals.touched.set(next.assignmentId, true);
      setSheet(next);
    },
    [signals],
  );

  const closeSheet = useCallback(() => {
    if (sheet) setTimeout(() => signals.touched.remove(sheet.assignmentId), ownForMs);
    setSheet(null);
  }, [sheet, signals]);

  const choose = useCallback(
    (assignment: AssignmentRecord, { step, to }: AllowedStep) => {
      setMenu(null);
      if (isImmediate(step)) void run(assignment, step, to);
      else openSheet(sheetFor(assignment.id, step));
    },
    [run, openSheet],
  );

  const closeMenu = useCallback(() => {
    setMenu(null);
    if (menu) focusCard(menu.assignmentId);
  }, [menu]);

  const openMoves = useCallback((assignmentId: string, opener: Element) => {
    setMenu({ assignmentId, anchor: opener.getBoundingClientRect(), onlyTo: null });
  }, []);

  const drop = useCallback(
    (assignmentId: string, column: ColumnId, anchor: DOMRect) => {
      const assignment = peek().assignments.get(assignmentId);
      if (!assignment || columnOf[assignment.status] === column) return;
      const [only, another] = leadingTo(assignment, column);
      if (only && another) setMenu({ assignmentId, anchor, onlyTo: column });
      else if (only) choose(assignment, only);
      else {
        const message = t('moves.notThere', { column: t(`columns.${column}`) });
        const refusal = { code: 'INVALID_STEP', message, field: null, facts: {} } as const;
        signals.refused.set(assignmentId, { assignment, step: null, to: assignment.status, refusal });
      }
    },
    [peek, leadingTo, choose, signals, t],
  );

  const mayDrop = useCallback(
    (assignmentId: string, column: ColumnId): boolean => {
      const assignment = peek().assignments.get(assignmentId);
      return assignment !== undefined && leadingTo(assignment, column).length > 0;
    },
    [peek, leadingTo],
  );

  const again = useCallback(
    ({ assignment, step, to }: RefusedMove) => {
      signals.refused.remove(assignment.id);
      if (step) void run(peek().assignments.get(assignment.id) ?? assignment, step, to);
    },
    [signals, run, peek],
  );

  return {
    menu,
    sheet,
    stepsOf,
    leadingTo,
    choose,
    openMoves,
    openSheet,
    closeSheet,
    closeMenu,
    drop,
    mayDrop,
    again,
  };
};

export type MoveDesk = ReturnType<typeof useMoveDesk>;
