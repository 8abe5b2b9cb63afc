import type { Known } from './memory.ts';
import type { Act, Share } from './script.ts';
import type { Stage } from './stage.ts';

type Doing<D extends Act['does']> = Extract<Act, { does: D }>;

/** One step on one share; what it is afterwards is kept for the next step. */
async function does(
  stage: Stage,
  who: string,
  share: Share,
  mutation: string,
  inputType: string,
  input: object,
) {
  const { id } = stage.shares.of(share);
  stage.shares.keep(share, await stage.does(who, mutation, inputType, { assignmentId: id, ...input }));
}

export const takeStep = (stage: Stage, who: string, { step, share, reason, date }: Doing<'step'>) =>
  does(stage, who, share, step, 'AssignmentStepInput', {
    baseVersion: stage.shares.of(share).version,
    reason,
    date: date === undefined ? null : stage.calendar.day(date),
  });

export const appoint = (stage: Stage, who: string, { share, person }: Doing<'appoint'>) =>
  does(stage, who, share, 'appointPerson', 'AppointInput', { memberId: stage.cast.member(person) });

export const reportUnderWay = (stage: Stage, who: string, { share, progress, note }: Doing<'underWay'>) =>
  does(stage, who, share, 'reportStatus', 'ReportStatusInput', {
    status: 'IN_PROGRESS',
    progress,
    note,
    baseVersion: stage.shares.of(share).version,
  });

export const reportDone = (stage: Stage, who: string, { share, result }: Doing<'done'>) =>
  does(stage, who, share, 'reportStatus', 'ReportStatusInput', {
    status: 'AWAITING_CONFIRMATION',
    note: result,
    baseVersion: stage.shares.of(share).version,
  });

/** For the period in which it is written. */
export const checkIn = (stage: Stage, who: string, day: string, { share, note }: Doing<'checkIn'>) =>
  does(stage, who, share, 'checkIn', 'CheckInInput', { periodStart: day, note });

export async function reassign(
  stage: Stage,
  who: string,
  { share, to, reason }: Doing<'reassign'>,
): Promise<void> {
  const { id, version } = stage.shares.of(share);
  const input = { assignmentId: id, baseVersion: version, agencyId: stage.cast.agency(to), reason };
  const task = share.split('/')[0];
  stage.shares.keep(`${task}/${to}`, await stage.does(who, 'reassign', 'ReassignInput', input));
}

export async function urge(stage: Stage, who: string, { shares, reason }: Doing<'urge'>): Promise<void> {
  const items = shares.map((share) => {
    const { id, version } = stage.shares.of(share);
    return { assignmentId: id, baseVersion: version };
  });
  const fields = 'done { id version } refused { message }';
  type Urged = { refused: { message: string }[] };
  const { refused } = await stage.does<Urged>(who, 'urgeMany', 'ManyInput', { items, reason }, fields);
  if (refused[0]) throw new Error(refused[0].message);
}

export async function say(stage: Stage, who: string, { task, text }: Doing<'comment'>): Promise<void> {
  const { id } = stage.tasks.of(task);
  await stage.does<Pick<Known, 'id'>>(who, 'addComment', 'CommentInput', { taskId: id, text }, 'id');
}
