import type { Write } from '../../live/index.ts';
import { DomainError, say } from '../../platform/errors/index.ts';
import type { TaskInput, TaskShare } from '../../platform/graphql/generated/schema.ts';
import { optionalLine, requiredText } from '../../platform/personal-data/index.ts';
import { DocumentTable, type Plan, passageAt } from '../plans/index.ts';
import { checkDeadline, dueDay } from './domain/deadline.ts';
import { checkShares, type Task } from './domain/task.ts';
import { loadRoll } from './roll.record.ts';

/** What a person writes of a task, as against its place and what became of it. */
export type TaskContent = Pick<
  Task,
  | 'text'
  | 'section'
  | 'shares'
  | 'deadline'
  | 'dueDate'
  | 'cadence'
  | 'indicator'
  | 'passageNo'
  | 'quoteStart'
  | 'quoteEnd'
  | 'quote'
>;

/** A task as it is filled in, without what makes it an operation. */
export type TaskWriting = Omit<TaskInput, 'operationId' | 'planId'>;

const refused = (vi: string, en: string, field: string) =>
  new DomainError('INVALID_INPUT', say(vi, en), { field });

const noQuote = { passageNo: null, quoteStart: null, quoteEnd: null, quote: null };

/** The sentence that a task comes from: what the document says between the two offsets, never what a client sends. */
async function readQuote(write: Write, plan: Plan, input: TaskWriting) {
  const { quoteStart, quoteEnd } = input;
  if (quoteStart === null || quoteStart === undefined || !plan.documentId)
    return { ...noQuote, heading: null };
  const document = await write.manager.findOneBy(DocumentTable, { id: plan.documentId });
  const quote = document?.text.slice(quoteStart, quoteEnd ?? quoteStart).trim() ?? '';
  if (!document || !quoteEnd || quoteStart < 0 || quoteEnd > document.text.length || quote === '') {
    throw refused(
      'Đoạn trích không nằm trong văn bản. Chọn lại câu.',
      'The quote is not in the document. Select it again.',
      'quoteStart',
    );
  }
  const passage = passageAt(document.passages, quoteStart);
  const text = document.text.slice(quoteStart, quoteEnd);
  return {
    passageNo: passage?.no ?? null,
    quoteStart,
    quoteEnd,
    quote: text,
    heading: passage?.heading ?? null,
  };
}

async function readShares(write: Write, plan: Plan, input: TaskWriting): Promise<TaskShare[]> {
  const shares = checkShares(input.shares);
  const roll = await loadRoll(write.manager, plan.unitId);
  const isKnown = ({ agencyId, groupId }: TaskShare) =>
    agencyId ? roll.agencies.has(agencyId) : groupId ? roll.groups.has(groupId) : false;
  if (shares.every(isKnown)) return shares;
  throw new DomainError(
    'NOT_FOUND',
    say(
      'Có đơn vị hoặc nhóm không còn trong danh sách. Chọn lại.',
      'An agency or group is not in the unit’s list. Choose again.',
    ),
    { field: 'shares' },
  );
}

/** Reads a task as it was filled in, checked against its plan. */
export async function readTask(write: Write, plan: Plan, input: TaskWriting): Promise<TaskContent> {
  const rules = { today: write.today, confirmed: input.confirmNoPersonalData };
  const text = requiredText(input.text, { field: 'text', ...rules });
  const { heading, ...quote } = await readQuote(write, plan, input);
  const written = input.deadline;
  const deadline = checkDeadline(
    {
      date: written.date ?? null,
      kind: written.kind,
      asWritten: optionalLine(written.asWritten, { field: 'deadline', ...rules }),
    },
    plan.periodStart,
  );
  return {
    text,
    section: optionalLine(input.section, { field: 'section', ...rules }) ?? heading,
    shares: await readShares(write, plan, input),
    deadline,
    dueDate: dueDay(deadline, input.cadence, plan.periodEnd),
    cadence: input.cadence,
    indicator: optionalLine(input.indicator, { field: 'indicator', ...rules }),
    ...quote,
  };
}
