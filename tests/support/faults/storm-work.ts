import type { Chance } from './chance.ts';
import { agenciesWithWork, type Ground, rover } from './site-plant.ts';
import { type Change, type Made, newMark, type StormWriter } from './storm-writer.ts';

/** What one person does next; told what became of it. */
export interface Work {
  next(): Change;
  became(change: Change, made: Made): void;
}

/** The versions that a person has seen; a refusal says what is true now. */
class Versions {
  private readonly known = new Map<string, number>();

  of(id: string): number {
    return this.known.get(id) ?? 1;
  }

  learn(id: string, { done, refusal }: Made): void {
    const current = refusal?.['current'] as { version?: unknown; member?: { version?: unknown } } | undefined;
    const version = done?.['version'] ?? current?.version ?? current?.member?.version;
    if (typeof version === 'number') this.known.set(id, version);
  }
}

/** An agency's person: reports, comments, and now and then something is in the way. */
export class AgencyWork implements Work {
  private readonly versions = new Versions();
  /** Blockers of one's own that are still open. */
  private readonly open: string[] = [];

  constructor(
    private readonly ground: Ground,
    private readonly agency: string,
    private readonly chance: Chance,
  ) {}

  next(): Change {
    const kind = this.chance.weighed({ report: 6, comment: 2, raise: 1, withdraw: 1 });
    if (kind === 'report') return this.report();
    if (kind === 'comment') return this.comment();
    const blockerId = kind === 'withdraw' ? this.open.shift() : undefined;
    return blockerId ? this.withdraw(blockerId) : this.raise();
  }

  became(change: Change, made: Made): void {
    const { assignmentId, blockerId } = change.input as { assignmentId?: string; blockerId?: string };
    const id = String(made.done?.['id'] ?? '');
    if (change.mutation === 'raiseBlocker' && made.done) {
      this.open.push(id);
      this.versions.learn(id, made);
    } else if (change.mutation === 'reportStatus' && assignmentId) this.versions.learn(assignmentId, made);
    else if (blockerId) this.versions.learn(blockerId, made);
  }

  private report(): Change {
    const assignmentId = this.chance.of(this.ground.shares[this.agency] ?? []);
    const mark = newMark();
    return {
      mutation: 'reportStatus',
      inputType: 'ReportStatusInput',
      fields: 'id version',
      mark,
      input: {
        assignmentId,
        status: 'IN_PROGRESS',
        progress: this.chance.whole(0, 99),
        note: mark,
        baseVersion: this.versions.of(assignmentId),
      },
    };
  }

  private comment(): Change {
    const mark = newMark();
    const input = { taskId: this.chance.of(this.ground.taskIds), text: mark };
    return { mutation: 'addComment', inputType: 'CommentInput', fields: 'id', mark, input };
  }

  private raise(): Change {
    const mark = newMark();
    const assignmentId = this.chance.of(this.ground.shares[this.agency] ?? []);
    const { planId } = this.ground;
    const input = { planId, assignmentId, kind: 'POWER', severity: 'LOW', text: mark };
    return { mutation: 'raiseBlocker', inputType: 'RaiseBlockerInput', fields: 'id version', mark, input };
  }

  private withdraw(blockerId: string): Change {
    const mark = newMark();
    const input = { blockerId, baseVersion: this.versions.of(blockerId), text: mark };
    return { mutation: 'withdrawBlocker', inputType: 'BlockerStepInput', fields: 'id version', mark, input };
  }
}

/** The desk drafts: what nobody else may hear of. */
export class DeskWork implements Work {
  constructor(private readonly ground: Ground) {}

  next(): Change {
    const mark = newMark();
    const input = {
      planId: this.ground.draftId,
      text: mark,
      shares: [{ agencyId: this.ground.unit.agency['justice'], role: 'LEAD' }],
      deadline: { kind: 'NONE' },
      cadence: 'ONCE',
    };
    return { mutation: 'saveTask', inputType: 'TaskInput', fields: 'id version', mark, input };
  }

  became(): void {}
}

/** The admin renames a commune, and moves somebody from one agency to another: other rights, another audience. */
export class AdminWork implements Work {
  private readonly versions = new Versions();

  constructor(
    private readonly ground: Ground,
    private readonly chance: Chance,
  ) {}

  next(): Change {
    return this.chance.next() < 0.7 ? this.rename() : this.move();
  }

  became(change: Change, made: Made): void {
    const account = made.done?.['account'] as { member: Record<string, unknown> } | undefined;
    this.versions.learn(String(change.input['id']), account ? { done: account.member, refusal: null } : made);
  }

  private rename(): Change {
    const mark = newMark();
    const { unit } = this.ground;
    const slug = this.chance.of(['north', 'south']);
    const id = unit.locality[slug] ?? '';
    const input = {
      id,
      baseVersion: this.versions.of(id),
      slug,
      name: mark,
      kind: 'COMMUNE',
      parentId: unit.locality['district'],
    };
    return { mutation: 'saveLocality', inputType: 'LocalityInput', fields: 'id version', mark, input };
  }

  private move(): Change {
    const mark = newMark();
    const { unit, roverId } = this.ground;
    const input = {
      id: roverId,
      baseVersion: this.versions.of(roverId),
      username: rover,
      fullName: 'Người biệt phái',
      title: mark,
      agencyId: unit.agency[this.chance.of(['north', 'south', 'justice'])],
      role: 'STAFF',
    };
    return {
      mutation: 'saveMember',
      inputType: 'MemberInput',
      fields: 'account { member { id version } }',
      mark,
      input,
    };
  }
}

/** Who writes as whom. */
export const allWork = (
  ground: Ground,
  chance: Chance,
  writers: number,
): { readonly username: string; readonly work: Work; readonly everyMs: number }[] => [
  ...Array.from({ length: writers }, (_, n) => {
    const agency = agenciesWithWork[n % agenciesWithWork.length] ?? 'justice';
    return { username: agency, work: new AgencyWork(ground, agency, chance), everyMs: 60 };
  }),
  { username: 'police', work: new DeskWork(ground), everyMs: 400 },
  { username: 'admin', work: new AdminWork(ground, chance), everyMs: 500 },
];

/** Writes until told to stop or to wait. */
export class WritingLoop {
  private isWanted = true;
  private isPaused = false;
  private going: Promise<void> | undefined;

  constructor(
    readonly writer: StormWriter,
    private readonly work: Work,
    private readonly everyMs: number,
    private readonly pauseFor: (ms: number) => Promise<void>,
  ) {}

  start(): void {
    this.isPaused = false;
    this.going = this.run();
  }

  /** Resolves when the change under way has been answered. */
  async pause(): Promise<void> {
    this.isPaused = true;
    await this.going;
  }

  async stop(): Promise<void> {
    this.isWanted = false;
    await this.going;
  }

  async one(): Promise<void> {
    const change = this.work.next();
    this.work.became(change, await this.writer.make(change));
  }

  private async run(): Promise<void> {
    while (this.isWanted && !this.isPaused) {
      await this.one();
      await this.pauseFor(this.everyMs);
    }
  }
}
