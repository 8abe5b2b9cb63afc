import type { BlockerKind, BlockerSeverity, FigureEntry } from '../../platform/graphql/generated/schema.ts';
import type { IndicatorSpec } from './data/indicators.ts';
import type { PlanSpec } from './data/plan-spec.ts';
import type { DeadlineSpec } from './data/task-spec.ts';

/** A moment of the history: minutes before now, or a time on a day counted from today, the campaign's start or its issue. */
export type When =
  | { readonly from: 'now'; readonly minutes: number }
  | { readonly from: 'today' | 'start' | 'issue'; readonly days: number; readonly time: string };

/** At most 200: right after midnight it still comes after yesterday evening's steps, none of which is later than 20:30. */
export const minutesAgo = (minutes: number): When => ({ from: 'now', minutes });
export const daysAgo = (days: number, time: string): When => ({ from: 'today', days: -days, time });
export const campaignDay = (days: number, time: string): When => ({ from: 'start', days, time });
export const afterIssue = (days: number, time: string): When => ({ from: 'issue', days, time });

/** One agency's share of a task: `task/agency`, the cooperating one `task/agency/with`. */
export type Share = string;

/** What somebody does to a share. `date` counts from today. */
export type ShareStep =
  | 'receiveAssignment'
  | 'confirmResult'
  | 'returnAssignment'
  | 'refuseAssignment'
  | 'upholdAssignment'
  | 'postponeAssignment'
  | 'withdrawAssignment'
  | 'requestExtension'
  | 'grantExtension'
  | 'declineExtension';

export type BlockerStep =
  | 'acknowledgeBlocker'
  | 'askBackBlocker'
  | 'answerBlocker'
  | 'guideBlocker'
  | 'escalateBlocker'
  | 'resolveBlocker'
  | 'reopenBlocker'
  | 'withdrawBlocker';

export interface BlockerSpec {
  readonly kind: BlockerKind;
  readonly severity: BlockerSeverity;
  readonly text: string;
  readonly need?: string;
}

/** A task that no document lays down: a directive does, or an amendment. `key`: the script's name for it. */
export interface AddedTaskSpec {
  readonly key: string;
  readonly text: string;
  readonly lead: readonly string[];
  readonly cooperate?: readonly string[];
  readonly deadline: DeadlineSpec;
}

/** One cell of a commune's grid; `day` is `YYYY-MM-DD`. */
export interface CellSpec {
  readonly indicator: string;
  readonly day: string;
  readonly value: number;
  readonly entry: FigureEntry;
  /** Version of the figure that is corrected. */
  readonly corrects?: number;
}

/** What happens in a meeting; `agency` absent: what concerns all. */
type MeetingAct =
  | {
      readonly does: 'openMeeting';
      readonly meeting: string;
      readonly chair: string;
      readonly absent: readonly string[];
    }
  | { readonly does: 'callAgency'; readonly meeting: string; readonly agency: string }
  | {
      readonly does: 'noteInMeeting';
      readonly meeting: string;
      readonly agency?: string | undefined;
      readonly text: string;
    }
  | {
      readonly does: 'decideInMeeting';
      readonly meeting: string;
      readonly agency?: string;
      readonly text: string;
      readonly tasks: readonly AddedTaskSpec[];
    }
  | { readonly does: 'endMeeting'; readonly meeting: string };

export type Act =
  | { readonly does: 'count'; readonly plan: string; readonly indicator: IndicatorSpec }
  | {
      readonly does: 'figures';
      readonly plan: string;
      readonly commune: string;
      readonly cells: readonly CellSpec[];
      readonly reason?: string;
    }
  | {
      readonly does: 'keepDay';
      readonly step: 'lockDay' | 'unlockDay' | 'remindNonReporters';
      readonly plan: string;
      readonly day: string;
      readonly reason?: string;
    }
  | { readonly does: 'draft'; readonly plan: PlanSpec }
  | { readonly does: 'issue'; readonly plan: string }
  | { readonly does: 'amend'; readonly plan: string; readonly task: AddedTaskSpec; readonly reason: string }
  | { readonly does: 'close'; readonly plan: string; readonly reason: string }
  | {
      readonly does: 'step';
      readonly step: ShareStep;
      readonly share: Share;
      readonly reason?: string;
      readonly date?: number;
    }
  | { readonly does: 'appoint'; readonly share: Share; readonly person: string }
  | { readonly does: 'underWay'; readonly share: Share; readonly progress?: number; readonly note?: string }
  | { readonly does: 'done'; readonly share: Share; readonly result: string }
  | { readonly does: 'checkIn'; readonly share: Share; readonly note: string }
  | { readonly does: 'comment'; readonly task: string; readonly text: string }
  | { readonly does: 'urge'; readonly shares: readonly Share[]; readonly reason: string }
  | { readonly does: 'reassign'; readonly share: Share; readonly to: string; readonly reason: string }
  | {
      readonly does: 'raise';
      readonly blocker: string;
      readonly share?: Share;
      readonly locality?: string;
      readonly what: BlockerSpec;
    }
  | {
      readonly does: 'blockerStep';
      readonly step: BlockerStep;
      readonly blocker: string;
      readonly text?: string;
    }
  | { readonly does: 'merge'; readonly blocker: string; readonly into: string }
  | {
      readonly does: 'direct';
      readonly blocker: string;
      readonly text: string;
      readonly tasks: readonly AddedTaskSpec[];
    }
  | MeetingAct;

/** One line of the script: when, who (a sign-in), what. */
export interface Line {
  readonly at: When;
  readonly who: string;
  readonly act: Act;
}
