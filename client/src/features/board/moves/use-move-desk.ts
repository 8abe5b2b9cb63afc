import { useCallback, useState } from 'react';
import type { Refusal } from '../../../graphql/index.ts';
import { type Acting, type AllowedStep, allowedSteps } from '../../../lib/steps.ts';
import { type AssignmentRecord, lineDownRefusal, usePeek, type WriteOutcome } from '../../../live/index.ts';
import { type ColumnId, columnOf } from '../arrange/columns.ts';
import type { CardSignals, RefusedMove } from '../board-context.ts';
import { useTexts } from '../board-texts.ts';
import { nothingSaid, type Said } from './said.ts';
import { useMoves } from './use-moves.ts';
import { whatIsAsked } from './what-is-asked.ts';

export interface OpenMenu {
  readonly assignmentId: string;
  readonly anchor: DOMRect;
  /** Where the focus goes when the menu closes. */
  readonly opener: Element | null;
  /** Set when a card was dropped on a column that several steps lead to. */
  readonly onlyTo: ColumnId | null;
}

export interface OpenForm {
  /** As it was when the form was opened: that is what the person decided upon. */
  readonly assignment: AssignmentRecord;
  readonly wanted: AllowedStep;
  readonly refusal: Refusal | null;
  readonly isSending: boolean;
}

const refusalOf = (outcome: WriteOutcome<unknown>): Refusal | null => {
  if (outcome.kind === 'refused') return outcome.refusal;
  return outcome.kind === 'unanswered' ? lineDownRefusal() : null;
};

/** From the wish to move a card to its end: the menu, the small form, the refusal that sends the card back. */
export const useMoveDesk = (signals: CardSignals, viewer: Acting, standingAgencyId: string) => {
  const t = useTexts();
  const peek = usePeek();
  const move = useMoves(signals);
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const [form, setForm] = useState<OpenForm | null>(null);

  const stepsOf = useCallback(
    (assignment: AssignmentRecord, column: ColumnId | null = null): readonly AllowedStep[] =>
      allowedSteps(viewer, assignment, standingAgencyId).filter(
        ({ to }) => column === null || (columnOf[to] === column && columnOf[assignment.status] !== column),
      ),
    [viewer, standingAgencyId],
  );

  const run = useCallback(
    async (assignment: AssignmentRecord, wanted: AllowedStep, said: Said, hasForm: boolean) => {
      const refusal = refusalOf(await move(assignment, wanted, said));
      const isStale = refusal?.code === 'STALE_VERSION';
      if (refusal && hasForm && !isStale) {
        setForm({ assignment, wanted, refusal, isSending: false });
        return;
      }
      setForm((open) => (open?.assignment.id === assignment.id ? null : open));
      if (refusal) signals.refused.set(assignment.id, { assignment, wanted, said, refusal });
    },
    [move, signals],
  );

  const choose = useCallback(
    (assignment: AssignmentRecord, wanted: AllowedStep) => {
      setMenu(null);
      if (whatIsAsked[wanted.step].length > 0) {
        setForm({ assignment, wanted, refusal: null, isSending: false });
      } else void run(assignment, wanted, nothingSaid, false);
    },
    [run],
  );

  const send = useCallback(
    (said: Said) => {
      if (!form) return;
      setForm({ ...form, refusal: null, isSending: true });
      void run(form.assignment, form.wanted, said, true);
    },
    [form, run],
  );

  const openMoves = useCallback((assignmentId: string, opener: Element) => {
    setMenu({ assignmentId, anchor: opener.getBoundingClientRect(), opener, onlyTo: null });
  }, []);

  const closeMenu = useCallback(() => {
    setMenu((open) => {
      const target = open?.opener?.closest('[data-card]')?.querySelector('a');
      target?.focus({ preventScroll: true });
      return null;
    });
  }, []);

  const drop = useCallback(
    (assignmentId: string, column: ColumnId, anchor: DOMRect) => {
      const assignment = peek().assignments.get(assignmentId);
      if (!assignment || columnOf[assignment.status] === column) return;
      const steps = stepsOf(assignment, column);
      const [only, another] = steps;
      if (only && another) setMenu({ assignmentId, anchor, opener: null, onlyTo: column });
      else if (only) choose(assignment, only);
      else {
        const message = t('moves.notThere', { column: t(`columns.${column}`) });
        const refusal = { code: 'INVALID_STEP', message, field: null, facts: {} } as const;
        const wanted = { step: 'start', to: assignment.status } as const;
        signals.refused.set(assignmentId, { assignment, wanted, said: nothingSaid, refusal });
      }
    },
    [peek, stepsOf, choose, signals, t],
  );

  const mayDrop = useCallback(
    (assignmentId: string, column: ColumnId): boolean => {
      const assignment = peek().assignments.get(assignmentId);
      return assignment !== undefined && stepsOf(assignment, column).length > 0;
    },
    [peek, stepsOf],
  );

  const again = useCallback(
    ({ assignment, wanted, said }: RefusedMove) => {
      signals.refused.remove(assignment.id);
      void run(peek().assignments.get(assignment.id) ?? assignment, wanted, said, false);
    },
    [signals, run, peek],
  );

  return {
    menu,
    form,
    stepsOf,
    choose,
    send,
    openMoves,
    closeMenu,
    closeForm: () => setForm(null),
    drop,
    mayDrop,
    again,
  };
};

export type MoveDesk = ReturnType<typeof useMoveDesk>;
