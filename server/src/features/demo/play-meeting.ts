import type { Meeting } from '../../platform/graphql/generated/schema.ts';
import type { Known } from './memory.ts';
import type { Act } from './script.ts';
import type { Stage } from './stage.ts';

type Doing<D extends Act['does']> = Extract<Act, { does: D }>;
type Running = Known & Pick<Meeting, 'notes' | 'agenda'>;

const fields = 'id version agenda { agencyId } notes { id tasks { taskId } }';

/** Prepared and started; whoever is not absent is there. */
export async function open(
  stage: Stage,
  who: string,
  day: string,
  { meeting, chair, absent }: Doing<'openMeeting'>,
): Promise<void> {
  const { cast } = stage;
  const planId = stage.plans.of('campaign').id;
  const { riskOrder } = await stage.ask<{ riskOrder: { agencyId: string }[] }>(
    who,
    'query ($planId: ID!) { riskOrder(planId: $planId) { agencyId } }',
    { planId },
  );
  const away = absent.map((slug) => cast.agency(slug));
  const prepared = await stage.does(who, 'prepareMeeting', 'PrepareMeetingInput', {
    planId,
    heldOn: day,
    chairedBy: cast.member(chair),
    presentAgencyIds: riskOrder.map(({ agencyId }) => agencyId).filter((id) => !away.includes(id)),
  });
  const step = { meetingId: prepared.id, baseVersion: prepared.version };
  stage.meetings.keep(meeting, await stage.does(who, 'startMeeting', 'MeetingStepInput', step));
}

export async function call(
  stage: Stage,
  who: string,
  { meeting, agency }: Doing<'callAgency'>,
): Promise<void> {
  const input = {
    meetingId: stage.meetings.of(meeting).id,
    agencyId: stage.cast.agency(agency),
    leave: 'HEARD',
  };
  stage.meetings.keep(meeting, await stage.does(who, 'callAgency', 'CallAgencyInput', input));
}

const about = (stage: Stage, agency: string | undefined) => (agency ? stage.cast.agency(agency) : null);

export async function note(
  stage: Stage,
  who: string,
  { meeting, agency, text }: Doing<'noteInMeeting'>,
): Promise<void> {
  const input = { meetingId: stage.meetings.of(meeting).id, agencyId: about(stage, agency), text };
  stage.meetings.keep(meeting, await stage.does(who, 'noteInMeeting', 'MeetingNoteInput', input));
}

/** The tasks that a decision lays on agencies get the script's names in its order. */
export async function decide(
  stage: Stage,
  who: string,
  { meeting, agency, text, tasks }: Doing<'decideInMeeting'>,
): Promise<void> {
  const { cast } = stage;
  const agencies = (slugs: readonly string[] = []) => slugs.map((slug) => cast.agency(slug));
  const input = {
    meetingId: stage.meetings.of(meeting).id,
    agencyId: about(stage, agency),
    text,
    tasks: tasks.map((task) => ({
      text: task.text,
      leadAgencyIds: agencies(task.lead),
      cooperatingAgencyIds: agencies(task.cooperate),
      deadline: stage.deadline(task.deadline),
    })),
  };
  const decided = await stage.does<Running>(who, 'decideInMeeting', 'MeetingDecisionInput', input, fields);
  stage.meetings.keep(meeting, decided);
  const laid = decided.notes.at(-1)?.tasks ?? [];
  const names = new Map(tasks.map(({ key }, index) => [laid[index]?.taskId ?? '', key]));
  for (const [id, key] of names) stage.tasks.keep(key, { id, version: 1 });
  await stage.learnShares(who, stage.plans.of('campaign').id, names);
}

export async function end(stage: Stage, who: string, { meeting }: Doing<'endMeeting'>): Promise<void> {
  const { id, version } = stage.meetings.of(meeting);
  const step = { meetingId: id, baseVersion: version };
  stage.meetings.keep(meeting, await stage.does(who, 'endMeeting', 'MeetingStepInput', step));
}
