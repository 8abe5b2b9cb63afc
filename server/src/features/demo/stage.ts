import { v7 as newId } from 'uuid';
import type { Assignment, DeadlineInput } from '../../platform/graphql/generated/schema.ts';
import type { Calendar } from './calendar.ts';
import type { Cast } from './cast.ts';
import { agencies } from './data/agencies.ts';
import type { DeadlineSpec } from './data/task-spec.ts';
import { type Known, Memory } from './memory.ts';

/** Asks the server as one of the unit's people, through the same door as everybody. @throws what refused it */
export type Ask = <T>(username: string, query: string, variables: object) => Promise<T>;

/** A clock that the replay sets. */
export interface Hands {
  set(instant: Date): void;
}

const BOARD = `query ($planId: ID!) { board(planId: $planId) {
  assignments { id taskId agencyId role version } } }`;

/** Where the script is played: who is who, what is known so far, and the way to do something. */
export class Stage {
  readonly plans = new Memory('plan');
  readonly indicators = new Memory('indicator');
  readonly tasks = new Memory('task');
  readonly shares = new Memory('share');
  readonly blockers = new Memory('blocker');
  readonly meetings = new Memory('meeting');
  private readonly drafted = new Map<string, Map<string, string>>();

  constructor(
    readonly cast: Cast,
    readonly calendar: Calendar,
    readonly clock: Hands,
    readonly ask: Ask,
  ) {}

  /** Carries out a mutation and answers with what it selects. */
  async does<T = Known>(
    who: string,
    mutation: string,
    inputType: string,
    input: object,
    fields = 'id version',
  ): Promise<T> {
    const selection = fields === '' ? '' : `{ ${fields} }`;
    const query = `mutation ($input: ${inputType}!) { done: ${mutation}(input: $input) ${selection} }`;
    const { done } = await this.ask<{ done: T }>(who, query, { input: { operationId: newId(), ...input } });
    return done;
  }

  /** The script's names of a plan's tasks, by id. */
  tasksOf(plan: string): Map<string, string> {
    const names = this.drafted.get(plan) ?? new Map<string, string>();
    this.drafted.set(plan, names);
    return names;
  }

  /** Agencies by slug, groups by `@key`. */
  shared(names: readonly string[], role: 'LEAD' | 'COOPERATE') {
    return names.map((name) =>
      name.startsWith('@')
        ? { groupId: this.cast.group(name.slice(1)), role }
        : { agencyId: this.cast.agency(name), role },
    );
  }

  deadline({ kind, day, asWritten }: DeadlineSpec): DeadlineInput {
    return {
      kind,
      date: day === undefined ? null : this.calendar.day(day),
      asWritten: asWritten && this.calendar.fill(asWritten),
    };
  }

  /** Learns the shares of tasks that have just been laid on agencies. */
  async learnShares(who: string, planId: string, tasks: ReadonlyMap<string, string>): Promise<void> {
    type Laid = Pick<Assignment, 'id' | 'taskId' | 'agencyId' | 'role' | 'version'>;
    const { board } = await this.ask<{ board: { assignments: Laid[] } }>(who, BOARD, { planId });
    const slugs = new Map(agencies.map(({ slug }) => [this.cast.agency(slug), slug]));
    for (const laid of board.assignments) {
      const task = tasks.get(laid.taskId);
      const name = `${task}/${slugs.get(laid.agencyId)}`;
      if (task) this.shares.keep(laid.role === 'LEAD' ? name : `${name}/with`, laid);
    }
  }
}
