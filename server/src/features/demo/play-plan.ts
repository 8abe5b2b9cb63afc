import { communes, targetTotal } from './data/communes.ts';
import { route } from './data/route.ts';
import type { TaskSpec } from './data/task-spec.ts';
import { readMarkedDocument } from './marked-document.ts';
import type { Known } from './memory.ts';
import type { Act } from './script.ts';
import type { Stage } from './stage.ts';

type Doing<D extends Act['does']> = Extract<Act, { does: D }>;

const MINUTE_MS = 60_000;

const routeOf = ({ cast }: Stage) =>
  route.map(({ agency, role, name, responseHours }) => ({
    agencyId: agency ? cast.agency(agency) : null,
    role: role ?? null,
    name,
    responseHours,
  }));

const targetsOf = ({ cast }: Stage) => ({
  targetTotal,
  targetUnit: 'người',
  targets: communes.map(({ slug, target }) => ({ localityId: cast.locality(slug), value: target })),
});

/** Lead agencies and cooperating ones, as a task or a directive names them. */
const sharesOf = (stage: Stage, { lead, cooperate = [] }: Pick<TaskSpec, 'lead' | 'cooperate'>) => [
  ...stage.shared(lead, 'LEAD'),
  ...stage.shared(cooperate, 'COOPERATE'),
];

/** The plan with its document, and a task for every sentence that the document marks, in its order, a minute each. */
export async function draft(stage: Stage, who: string, at: Date, { plan }: Doing<'draft'>): Promise<void> {
  const { calendar } = stage;
  const document = readMarkedDocument(calendar.fill(plan.document));
  const known = await stage.does<Known>(who, 'savePlan', 'PlanInput', {
    kind: plan.kind,
    number: plan.number ?? null,
    issuedOn: plan.issuedOn === undefined ? null : calendar.day(plan.issuedOn),
    issuer: plan.issuer,
    subject: plan.subject,
    shortName: plan.shortName,
    periodStart: calendar.day(plan.periodStart),
    periodEnd: calendar.day(plan.periodEnd),
    standingAgencyId: stage.cast.agency('police'),
    route: routeOf(stage),
    ...(plan.withTargets ? targetsOf(stage) : { targets: [] }),
    documentText: document.text,
  });
  stage.plans.keep(plan.key, known);
  const placed = plan.tasks
    .map((task) => ({ task, quote: document.quote(task.key) }))
    .sort((one, other) => one.quote.start - other.quote.start);
  for (const [index, { task, quote }] of placed.entries()) {
    stage.clock.set(new Date(at.getTime() + (index + 1) * MINUTE_MS));
    const saved = await stage.does(who, 'saveTask', 'TaskInput', {
      planId: known.id,
      text: quote.text.replace(/\.$/, ''),
      section: task.section,
      quoteStart: quote.start,
      quoteEnd: quote.end,
      shares: sharesOf(stage, task),
      deadline: stage.deadline(task.deadline),
      cadence: task.cadence ?? 'ONCE',
      indicator: task.indicator ?? null,
    });
    stage.tasks.keep(task.key, saved);
    stage.tasksOf(plan.key).set(saved.id, task.key);
  }
}

export async function issue(stage: Stage, who: string, { plan }: Doing<'issue'>): Promise<void> {
  const { id, version } = stage.plans.of(plan);
  stage.plans.keep(
    plan,
    await stage.does(who, 'issuePlan', 'PlanStepInput', { planId: id, baseVersion: version }),
  );
  await stage.learnShares(who, id, stage.tasksOf(plan));
}

export async function amend(
  stage: Stage,
  who: string,
  { plan, task, reason }: Doing<'amend'>,
): Promise<void> {
  const { id } = stage.plans.of(plan);
  const saved = await stage.does(who, 'saveTask', 'TaskInput', {
    planId: id,
    text: task.text,
    shares: sharesOf(stage, task),
    deadline: stage.deadline(task.deadline),
    cadence: 'ONCE',
    reason,
  });
  stage.tasks.keep(task.key, saved);
  await stage.learnShares(who, id, new Map([[saved.id, task.key]]));
}

export async function close(stage: Stage, who: string, { plan, reason }: Doing<'close'>): Promise<void> {
  const { id, version } = stage.plans.of(plan);
  const input = { planId: id, baseVersion: version, reason, confirmOpenWork: false };
  stage.plans.keep(plan, await stage.does(who, 'closePlan', 'ClosePlanInput', input));
}
