import type { OutlineNode } from '../structure/outline.ts';
import type { DraftTask } from './draft.ts';
import { readDutySentences } from './duty-sentences.ts';
import { readHeading } from './headings.ts';
import { applyLabels, isLabelBlock } from './labelled-duties.ts';
import { noScope, type Scope } from './scope.ts';

export interface FoundDuties {
  readonly tasks: readonly DraftTask[];
  /** Worded like duties, but nobody is named. */
  readonly unassigned: readonly DraftTask[];
}

/** Walks the outline from top to bottom and collects every duty with who is in charge of its place. */
export function findDuties(roots: readonly OutlineNode[], year: number | null): FoundDuties {
  return walk(roots, noScope, year);
}

/**
 * Nodes of one parent, in order. What a paragraph announces ("… yêu cầu các đơn vị thực hiện:") is in charge of the
 * nodes after it that name nobody.
 */
function walk(nodes: readonly OutlineNode[], above: Scope, year: number | null): FoundDuties {
  let scope = above;
  let tasks: DraftTask[] = [];
  let unassigned: DraftTask[] = [];
  const lastItem = nodes.findLastIndex((node) => node.block.marker !== null && !node.block.marker.isBullet);
  for (const [index, node] of nodes.entries()) {
    if (isLabelBlock(node)) {
      const labelled = applyLabels(node, { tasks, unassigned }, year);
      tasks = [...labelled.tasks];
      unassigned = [...labelled.unassigned];
      continue;
    }
    // A paragraph at the top with numbered items still to come introduces them.
    const isIntro = node.parent === null && node.block.marker === null && index < lastItem;
    const visited = visit(node, scope, year, isIntro);
    for (const task of visited.found.tasks) tasks.push(task);
    for (const task of visited.found.unassigned) unassigned.push(task);
    if (node.block.marker === null) scope = visited.next ?? scope;
  }
  return { tasks, unassigned };
}

interface Visited {
  readonly found: FoundDuties;
  /** Who is in charge of what follows at the same level; null: as before. */
  readonly next: Scope | null;
}

function visit(node: OutlineNode, scope: Scope, year: number | null, isIntro: boolean): Visited {
  const heading = readHeading(node, scope, year);
  if (heading !== null) return { found: walk(node.children, heading, year), next: null };
  const own = readDutySentences(node, scope, year, isIntro);
  // Labelled lines right under a sentence are about it, not about what stands between.
  const labels = node.children.filter(isLabelBlock);
  const labelled = labels.reduce<FoundDuties>((found, label) => applyLabels(label, found, year), own);
  const items =
    own.tasks.length + own.unassigned.length === 0
      ? node.children
      : node.children.filter((child) => !isLabelBlock(child));
  const below = walk(items, own.inner, year);
  const before = items === node.children ? own : labelled;
  return {
    found: {
      tasks: [...before.tasks, ...below.tasks],
      unassigned: [...before.unassigned, ...below.unassigned],
    },
    next: own.announced ?? (node.parent !== null && own.inner.origin === 'ITEM' ? own.inner : null),
  };
}
