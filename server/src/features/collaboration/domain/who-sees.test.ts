import { describe, expect, test } from '@jest/globals';
import type { Role } from '../../../platform/graphql/generated/schema.ts';
import { joinsTaskTalk, seesTaskTalk, talkAudience } from './who-sees.ts';

const of = (role: Role, ...actsFor: string[]) => ({ role, actsFor });
const onTask = ['justice', 'o-lam'];

describe('[E4] comments and evidence', () => {
  test('are seen by the agencies on the task, their parents, coordinator and chair', () => {
    expect(seesTaskTalk(of('STAFF', 'justice'), onTask)).toBe(true);
    expect(seesTaskTalk(of('AGENCY_LEAD', 'district', 'o-lam'), onTask)).toBe(true);
    expect(seesTaskTalk(of('COORDINATOR', 'police'), onTask)).toBe(true);
    expect(seesTaskTalk(of('CHAIR', 'ubnd'), onTask)).toBe(true);
    expect(seesTaskTalk(of('AGENCY_LEAD', 'youth'), onTask)).toBe(false);
    expect(seesTaskTalk(of('OBSERVER', 'ubnd'), onTask)).toBe(false);
  });

  test('observers and admins add nothing', () => {
    expect(joinsTaskTalk(of('OBSERVER', 'justice'), onTask)).toBe(false);
    expect(joinsTaskTalk(of('ADMIN', 'justice'), onTask)).toBe(false);
    expect(joinsTaskTalk(of('STAFF', 'justice'), onTask)).toBe(true);
    expect(joinsTaskTalk(of('STAFF', 'youth'), onTask)).toBe(false);
  });

  test('travel in the feed to the same people', () => {
    expect(talkAudience(onTask)).toEqual(['desk', 'agency:justice', 'agency:o-lam']);
  });
});
