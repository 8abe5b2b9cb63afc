import { type Message, say } from '../../../platform/errors/index.ts';
import type { AgencyWorkload, ShareRole, TaskShare } from '../../../platform/graphql/generated/schema.ts';

interface Share {
  readonly agencyId: string;
  readonly role: ShareRole;
}

/** What the preview looks at: tasks with the agencies they would come to. */
interface Fanned {
  readonly task: {
    readonly dueDate: string | null;
    readonly deadline: { readonly kind: string };
    readonly shares: readonly TaskShare[];
  };
  readonly shares: readonly Share[];
}

interface Draft {
  readonly route: readonly unknown[];
  readonly targetGap: number | null;
  /** Localities with a target that nothing will count, since the plan names no end. */
  readonly uncounted: number;
  /** The plan that this one takes the place of, and how much is open there. */
  readonly supersedes: { readonly shortName: string; readonly open: number } | null;
  /** Short names of agencies that would get work and have nobody who can sign in. */
  readonly unattended: readonly string[];
}

/** How many leads and cooperations each agency would get, most leads first. */
export function workloads(laid: readonly Fanned[]): AgencyWorkload[] {
  const byAgency = new Map<string, { agencyId: string; lead: number; cooperate: number }>();
  for (const { agencyId, role } of laid.flatMap(({ shares }) => shares)) {
    const load = byAgency.get(agencyId) ?? { agencyId, lead: 0, cooperate: 0 };
    load[role === 'LEAD' ? 'lead' : 'cooperate'] += 1;
    byAgency.set(agencyId, load);
  }
  return [...byAgency.values()].sort(
    (one, other) => other.lead - one.lead || other.cooperate - one.cooperate,
  );
}

const count = <T>(list: readonly T[], claim: (one: T) => boolean): number => list.filter(claim).length;

/** What whoever issues should know before they do. Only a task without a lead stops the issue. */
export function warnings(laid: readonly Fanned[], draft: Draft, today: string): Message[] {
  const leaderless = count(laid, ({ shares }) => !shares.some((share) => share.role === 'LEAD'));
  const past = count(laid, ({ task }) => task.dueDate !== null && task.dueDate < today);
  const endless = count(laid, ({ task }) => task.deadline.kind === 'INHERITED' && task.dueDate === null);
  const unheard = count(laid, ({ task, shares }) =>
    task.shares.some(({ agencyId }) => agencyId && !shares.some((share) => share.agencyId === agencyId)),
  );
  const found: [boolean, Message][] = [
    [laid.length === 0, say('Kế hoạch chưa có nhiệm vụ nào.', 'The plan has no task yet.')],
    [
      leaderless > 0,
      say(
        `${leaderless} nhiệm vụ chưa có đơn vị chủ trì: chưa phát hành được.`,
        `${leaderless} task(s) have no lead agency: the plan cannot be issued yet.`,
      ),
    ],
    [
      past > 0,
      say(
        `${past} nhiệm vụ đã quá hạn ngay khi phát hành.`,
        `${past} task(s) are past their deadline on the day of issue.`,
      ),
    ],
    [
      endless > 0,
      say(
        `${endless} nhiệm vụ theo hạn của kế hoạch, nhưng kế hoạch chưa ghi ngày kết thúc.`,
        `${endless} task(s) inherit the plan’s deadline, but the plan names no end.`,
      ),
    ],
    [
      draft.uncounted > 0,
      say(
        `Kế hoạch giao chỉ tiêu cho ${draft.uncounted} địa bàn nhưng chưa ghi ngày kết thúc: chưa đếm và dự báo được. Ghi ngày kết thúc, hoặc lập chỉ tiêu ở mục Chỉ tiêu sau khi phát hành.`,
        `The plan gives ${draft.uncounted} localities a target but names no end: nothing is counted or forecast yet. Name its end, or set the indicator up under Indicators after the issue.`,
      ),
    ],
    [
      unheard > 0,
      say(
        `${unheard} nhiệm vụ giao cho đơn vị đã giải thể: đơn vị đó sẽ không nhận việc.`,
        `${unheard} task(s) name an agency that has ended and gets nothing.`,
      ),
    ],
    [
      draft.route.length === 0,
      say('Kế hoạch chưa có tuyến báo cáo vướng mắc.', 'The plan has no route for blockers.'),
    ],
    [
      draft.unattended.length > 0,
      say(
        `Chưa có tài khoản nào để nhận việc: ${draft.unattended.join(', ')}.`,
        `Nobody can sign in to receive the work: ${draft.unattended.join(', ')}.`,
      ),
    ],
    [
      draft.supersedes !== null,
      say(
        `Kế hoạch "${draft.supersedes?.shortName}" sẽ kết thúc, còn ${draft.supersedes?.open} phần việc chưa xong.`,
        `The plan "${draft.supersedes?.shortName}" will close with ${draft.supersedes?.open} open assignment(s).`,
      ),
    ],
    [
      (draft.targetGap ?? 0) !== 0,
      say(
        `Chỉ tiêu các địa bàn cộng lại lệch ${draft.targetGap} so với tổng.`,
        `The localities’ targets differ from the total by ${draft.targetGap}.`,
      ),
    ],
  ];
  return found.flatMap(([isSo, message]) => (isSo ? [message] : []));
}
