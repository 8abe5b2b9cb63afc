import type { DraftTask } from './draft.ts';

/** "… xong trước ngày A; có phương án … xong trước ngày B": two days in two clauses are two tasks. */
export function splitByDeadlines(task: DraftTask): DraftTask[] {
  const own = task.deadlines.filter((deadline) => !deadline.inherited && deadline.date !== null);
  const [first] = own;
  const second = own.find((deadline) => deadline.date !== first?.date);
  if (first === undefined || second?.span == null) return [task];
  const from = indexInPassage(task, first.span?.end ?? 0);
  const to = indexInPassage(task, second.span.start);
  const cut = from < 0 || to < 0 ? -1 : task.passage.text.slice(from, to).indexOf(';');
  if (cut < 0) return [task];
  const border = from + cut;
  const head = {
    ...task,
    to: border + 1,
    deadlines: task.deadlines.filter(
      (deadline) => deadline.inherited || (deadline.span?.start ?? 0) < (task.passage.starts[border] ?? 0),
    ),
  };
  const blanks = /^[;\s]*/.exec(task.passage.text.slice(border))?.[0].length ?? 1;
  const tail = {
    ...task,
    from: border + blanks,
    deadlines: task.deadlines.filter((deadline) => !head.deadlines.includes(deadline) || deadline.inherited),
    confidence: Math.min(task.confidence, 0.75),
  };
  return [head, ...splitByDeadlines(tail)];
}

function indexInPassage(task: DraftTask, offset: number): number {
  return task.passage.starts.findIndex((start) => start >= offset);
}
