import type { FindingChange } from '../../../../platform/graphql/generated/schema.ts';
import { plainName } from './match-names.ts';

/** A running task as far as a second version of its document is compared with it. */
export interface ComparedTask {
  readonly id: string;
  readonly text: string;
  readonly quote: string | null;
  /** Whose it is: ids of its agencies and groups. */
  readonly bodies: readonly string[];
}
export interface ComparedDuty {
  readonly quote: string;
  readonly bodies: readonly string[];
}
export interface DutyChange {
  readonly change: Exclude<FindingChange, 'GONE'>;
  readonly taskId: string | null;
}

/** Below this two sentences are two duties. */
const ALIKE = 0.55;
/** The same body makes it likelier that the same duty was worded anew. */
const SAME_BODY = 0.15;

const wordsOf = (text: string): Set<string> =>
  new Set(
    plainName(text)
      .split(' ')
      .filter((word) => word !== ''),
  );

function likeness(one: Set<string>, other: Set<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return (2 * shared) / Math.max(1, one.size + other.size);
}

/**
 * Which of a second version's duties are the plan's running tasks, worded the same or anew, and which tasks the version
 * no longer names. The most alike are paired first; each once.
 */
export function compareVersions(
  duties: readonly ComparedDuty[],
  tasks: readonly ComparedTask[],
): { readonly changes: readonly DutyChange[]; readonly gone: readonly string[] } {
  const known = tasks.map((task) => ({ task, words: wordsOf(task.quote ?? task.text) }));
  const pairs = duties
    .flatMap((duty, at) => {
      const words = wordsOf(duty.quote);
      return known.map(({ task, words: before }) => {
        const isSameBody = task.bodies.some((body) => duty.bodies.includes(body));
        return { at, task, score: likeness(words, before) + (isSameBody ? SAME_BODY : 0) };
      });
    })
    .filter(({ score }) => score >= ALIKE + SAME_BODY)
    .sort((one, other) => other.score - one.score);
  const paired = new Map<number, ComparedTask>();
  const taken = new Set<string>();
  for (const { at, task } of pairs) {
    if (paired.has(at) || taken.has(task.id)) continue;
    paired.set(at, task);
    taken.add(task.id);
  }
  const changes = duties.map((duty, at): DutyChange => {
    const task = paired.get(at);
    if (!task) return { change: 'NEW', taskId: null };
    const isSame = plainName(duty.quote) === plainName(task.quote ?? task.text);
    return { change: isSame ? 'SAME' : 'CHANGED', taskId: task.id };
  });
  return { changes, gone: tasks.filter(({ id }) => !taken.has(id)).map(({ id }) => id) };
}
