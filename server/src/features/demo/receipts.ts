import { groups } from './data/agencies.ts';
import { campaign } from './data/plans.ts';
import { appoint, line, receive } from './lines.ts';
import { afterIssue, type Line, type Share, type When } from './script.ts';

/** Still unread today. */
const unread: ReadonlySet<Share> = new Set([
  'own-staff/post',
  'banks/policy-bank/with',
  'local-funds/o-lam',
  'local-funds/lac-quoi',
  'digital-team/luong-phi',
]);

const members = (name: string): readonly string[] =>
  name.startsWith('@') ? (groups.find((group) => `@${group.key}` === name)?.agencies ?? []) : [name];

/** Some number from a name, always the same: agencies do not all read at the same minute. */
const spread = (name: string): number =>
  [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7);

const two = (number: number): string => String(number).padStart(2, '0');

/** Issued on a Friday afternoon: some read it at once, some on Saturday, the rest on Monday morning. */
function readAt(name: string, laterMinutes: number): When {
  const number = spread(name);
  const minute = two((number % 50) + laterMinutes);
  const days = [0, 1, 3, 3][number % 4] ?? 3;
  return afterIssue(days, `${days === 0 ? 16 : two(7 + (number % 3))}:${minute}`);
}

function received(task: string, agency: string, role: 'LEAD' | 'COOPERATE'): Line[] {
  const share = role === 'LEAD' ? `${task}/${agency}` : `${task}/${agency}/with`;
  if (unread.has(share)) return [];
  const staff = `${agency}-staff`;
  const read = line(readAt(share, 0), staff, receive(share));
  const isNamed = role === 'LEAD' && spread(share) % 5 > 0;
  return isNamed ? [read, line(readAt(share, 6), agency, appoint(share, staff))] : [read];
}

/** Every agency takes note of its shares, and most name a person in charge. */
export const receipts: readonly Line[] = campaign.tasks.flatMap(({ key, lead, cooperate = [] }) => [
  ...lead.flatMap(members).flatMap((agency) => received(key, agency, 'LEAD')),
  ...cooperate.flatMap(members).flatMap((agency) => received(key, agency, 'COOPERATE')),
]);
