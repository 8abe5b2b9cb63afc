import type { Directive } from '../../platform/graphql/generated/schema.ts';
import type { Known } from './memory.ts';
import type { Act } from './script.ts';
import type { Stage } from './stage.ts';

type Doing<D extends Act['does']> = Extract<Act, { does: D }>;

export async function raise(stage: Stage, who: string, act: Doing<'raise'>): Promise<void> {
  const place = act.share
    ? { assignmentId: stage.shares.of(act.share).id }
    : { localityId: act.locality && stage.cast.locality(act.locality) };
  const input = { planId: stage.plans.of('campaign').id, ...place, ...act.what };
  stage.blockers.keep(act.blocker, await stage.does(who, 'raiseBlocker', 'RaiseBlockerInput', input));
}

const held = (stage: Stage, blocker: string) => {
  const { id, version } = stage.blockers.of(blocker);
  return { blockerId: id, baseVersion: version };
};

export async function takeStep(
  stage: Stage,
  who: string,
  { step, blocker, text }: Doing<'blockerStep'>,
): Promise<void> {
  const input = { ...held(stage, blocker), text };
  stage.blockers.keep(blocker, await stage.does(who, step, 'BlockerStepInput', input));
}

export async function merge(stage: Stage, who: string, { blocker, into }: Doing<'merge'>): Promise<void> {
  const input = { ...held(stage, blocker), intoId: stage.blockers.of(into).id };
  stage.blockers.keep(blocker, await stage.does(who, 'mergeBlocker', 'MergeBlockerInput', input));
}

const DIRECTIVES = 'query ($planId: ID!) { board(planId: $planId) { directives { id taskIds } } }';

/** The tasks that a directive lays on agencies get the script's names in its order. */
export async function direct(
  stage: Stage,
  who: string,
  { blocker, text, tasks }: Doing<'direct'>,
): Promise<void> {
  const { cast } = stage;
  const agencies = (slugs: readonly string[] = []) => slugs.map((slug) => cast.agency(slug));
  const input = {
    ...held(stage, blocker),
    text,
    tasks: tasks.map((task) => ({
      text: task.text,
      leadAgencyIds: agencies(task.lead),
      cooperatingAgencyIds: agencies(task.cooperate),
      deadline: stage.deadline(task.deadline),
    })),
  };
  type Directed = Known & { directiveId: string };
  const directed = await stage.does<Directed>(
    who,
    'directBlocker',
    'DirectBlockerInput',
    input,
    'id version directiveId',
  );
  stage.blockers.keep(blocker, directed);
  const planId = stage.plans.of('campaign').id;
  type Given = Pick<Directive, 'id' | 'taskIds'>;
  const { board } = await stage.ask<{ board: { directives: Given[] } }>(who, DIRECTIVES, { planId });
  const taskIds = board.directives.find(({ id }) => id === directed.directiveId)?.taskIds ?? [];
  const names = new Map(tasks.map(({ key }, index) => [taskIds[index] ?? '', key]));
  for (const [id, key] of names) stage.tasks.keep(key, { id, version: 1 });
  await stage.learnShares(who, planId, names);
}
