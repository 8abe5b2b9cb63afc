import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { AssignmentStatus } from '../../server/src/platform/graphql/generated/schema.ts';
import { Campaign } from '../support/world/campaign.ts';
import { type Actor, Refused, World } from '../support/world/index.ts';
import { standingShare } from '../support/world/standing-share.ts';

/** Everybody who could try: of the desk, of the agency whose share it is, of others. The share is QLHC's, a child of police. */
const everybody = [
  'chair',
  'police',
  'police-lead',
  'qlhc',
  'justice',
  'justice-staff',
  'north',
  'observer',
  'admin',
];
/** The agency's own people and those of its parent. */
const agency = ['police', 'police-lead', 'qlhc'];
const desk = ['chair', 'police'];

interface Operation {
  readonly may: readonly string[];
  readonly from: AssignmentStatus;
  readonly attempt: (person: Actor, share: { id: string; version: number }) => Promise<unknown>;
  readonly more?: {
    readonly cadence?: string;
    readonly extension?: object;
    readonly resumesTo?: AssignmentStatus;
  };
}

let world: World;
let campaign: Campaign;
let planId: string;
const people = new Map<string, Actor>();

beforeAll(async () => {
  world = await World.begin();
  campaign = new Campaign(world);
  for (const name of everybody) people.set(name, await world.person(name));
  planId = (await campaign.running(await world.person('police'))).plan.id;
});
afterAll(() => world.end());

const step =
  (mutation: string, more: object = {}) =>
  (person: Actor, share: { id: string; version: number }) =>
    campaign.step(person, mutation, share, { reason: 'Vì việc chung', ...more });
const report = (status: AssignmentStatus) => (person: Actor, share: { id: string; version: number }) =>
  campaign.report(person, share, { status, note: 'Đã làm' });
const asked = { date: '2026-06-20', reason: 'x', requestedBy: 'x', requestedAt: '2026-06-01T00:00:00Z' };

const operations: Record<string, Operation> = {
  receiveAssignment: { may: agency, from: 'NOT_STARTED', attempt: step('receiveAssignment') },
  'reportStatus: under way': { may: agency, from: 'NOT_STARTED', attempt: report('IN_PROGRESS') },
  'reportStatus: done': { may: agency, from: 'IN_PROGRESS', attempt: report('AWAITING_CONFIRMATION') },
  'reportStatus: taken back': { may: agency, from: 'AWAITING_CONFIRMATION', attempt: report('IN_PROGRESS') },
  appointPerson: {
    may: agency,
    from: 'IN_PROGRESS',
    attempt: (person, share) =>
      person.does(
        'appointPerson',
        'AppointInput',
        { assignmentId: share.id, memberId: world.unit.member['qlhc'] },
        'id',
      ),
  },
  checkIn: {
    may: agency,
    from: 'IN_PROGRESS',
    more: { cadence: 'DAILY' },
    attempt: (person, share) =>
      person.does(
        'checkIn',
        'CheckInInput',
        { assignmentId: share.id, periodStart: World.today, note: 'Phát 3 lượt' },
        'id',
      ),
  },
  requestExtension: {
    may: agency,
    from: 'IN_PROGRESS',
    attempt: step('requestExtension', { date: '2026-06-20' }),
  },
  refuseAssignment: { may: ['police-lead', 'qlhc'], from: 'NOT_STARTED', attempt: step('refuseAssignment') },
  confirmResult: { may: ['police'], from: 'AWAITING_CONFIRMATION', attempt: step('confirmResult') },
  'returnAssignment: reported': {
    may: ['police'],
    from: 'AWAITING_CONFIRMATION',
    attempt: step('returnAssignment'),
  },
  'returnAssignment: confirmed': { may: desk, from: 'DONE', attempt: step('returnAssignment') },
  upholdAssignment: { may: ['police'], from: 'REFUSED', attempt: step('upholdAssignment') },
  reassign: {
    may: ['police'],
    from: 'REFUSED',
    attempt: (person, { id, version }) => {
      const input = {
        assignmentId: id,
        baseVersion: version,
        agencyId: world.unit.agency['youth'],
        reason: 'Đúng việc',
      };
      return person.does('reassign', 'ReassignInput', input, 'id');
    },
  },
  postponeAssignment: {
    may: desk,
    from: 'IN_PROGRESS',
    attempt: step('postponeAssignment', { date: '2026-07-01' }),
  },
  resumeAssignment: {
    may: desk,
    from: 'POSTPONED',
    more: { resumesTo: 'IN_PROGRESS' },
    attempt: step('resumeAssignment'),
  },
  withdrawAssignment: { may: desk, from: 'IN_PROGRESS', attempt: step('withdrawAssignment') },
  grantExtension: {
    may: desk,
    from: 'IN_PROGRESS',
    more: { extension: asked },
    attempt: step('grantExtension'),
  },
  declineExtension: {
    may: desk,
    from: 'IN_PROGRESS',
    more: { extension: asked },
    attempt: step('declineExtension'),
  },
  urgeMany: {
    may: desk,
    from: 'IN_PROGRESS',
    attempt: (person, { id, version }) =>
      person.does(
        'urgeMany',
        'ManyInput',
        { items: [{ assignmentId: id, baseVersion: version }] },
        'done { id }',
      ),
  },
};

const outcome = (attempt: Promise<unknown>): Promise<string> =>
  attempt.then(
    () => 'done',
    (error: unknown) => (error instanceof Refused ? error.code : String(error)),
  );

describe('[T3] [T4] every role × every step on the share of an agency that has a parent', () => {
  test.each(Object.entries(operations))('%s', async (_name, { may, from, attempt, more }) => {
    const outcomes: Record<string, string> = {};
    for (const [name, person] of people) {
      const share = await standingShare(world, planId, 'qlhc', { status: from, reportedBy: 'qlhc', ...more });
      outcomes[name] = await outcome(attempt(person, share));
    }

    const expected = everybody.map((name) => [name, may.includes(name) ? 'done' : 'FORBIDDEN']);
    expect(outcomes).toEqual(Object.fromEntries(expected));
  });
});

describe('nobody confirms themselves', () => {
  test('[T2] the standing agency’s own result is the chair’s to confirm or return', async () => {
    for (const mutation of ['confirmResult', 'returnAssignment']) {
      const outcomes: Record<string, string> = {};
      for (const [name, person] of people) {
        const share = await standingShare(world, planId, 'police', {
          status: 'AWAITING_CONFIRMATION',
          reportedBy: 'police-lead',
        });
        outcomes[name] = await outcome(step(mutation)(person, share));
      }
      expect(outcomes).toEqual(
        Object.fromEntries(everybody.map((name) => [name, name === 'chair' ? 'done' : 'FORBIDDEN'])),
      );
    }
  });

  test('[T2] a coordinator who reported in a child agency’s place does not confirm it as well', async () => {
    const police = await world.person('police');
    const share = await standingShare(world, planId, 'qlhc', { status: 'IN_PROGRESS' });
    const reported = await campaign.report(police, share, {
      status: 'AWAITING_CONFIRMATION',
      note: 'Đã cấp 40 thẻ',
    });

    await expect(campaign.step(police, 'confirmResult', reported)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});

describe('[T14] who is in charge', () => {
  const appoint = (person: Actor, id: string, member: string | null) =>
    person.does<{ personId: string | null }>(
      'appointPerson',
      'AppointInput',
      { assignmentId: id, memberId: member && world.unit.member[member] },
      'personId',
    );

  test('[T14] the lead appoints people of the agency; staff take work on themselves only', async () => {
    const share = await standingShare(world, planId, 'justice');
    const lead = await world.person('justice');
    const staff = await world.person('justice-staff');

    expect(await appoint(lead, share.id, 'justice-staff')).toEqual({
      personId: world.unit.member['justice-staff'],
    });
    expect(await appoint(lead, share.id, null)).toEqual({ personId: null });
    expect(await appoint(staff, share.id, 'justice-staff')).toEqual({
      personId: world.unit.member['justice-staff'],
    });
    await expect(appoint(staff, share.id, 'justice')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(appoint(lead, share.id, 'north-staff')).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });
});
