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

const nothing: FoundDuties = { tasks: [], unassigned: [] };

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
  let found = nothing;
  for (const [index, node] of nodes.entries()) {
    if (isLabelBlock(node)) {
      found = applyLabels(node, found, year);
      continue;
    }
    const visited = visit(node, scope, year, isIntroduction(nodes, index));
    found = {
      tasks: [...found.tasks, ...visited.found.tasks],
      unassigned: [...found.unassigned, ...visited.found.unassigned],
    };
    if (node.block.marker === null) scope = visited.next ?? scope;
  }
  return found;
}

/** A paragraph at the top with numbered items still to come. */
function isIntroduction(nodes: readonly OutlineNode[], index: number): boolean {
  const node = nodes[index];
  if (node === undefined || node.parent !== null || node.block.marker !== null) return false;
  return nodes.slice(index + 1).some((later) => later.block.marker !== null && !later.block.marker.isBullet);
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
  const below = walk(node.children, own.inner, year);
  return {
    found: { tasks: [...own.tasks, ...below.tasks], unassigned: [...own.unassigned, ...below.unassigned] },
    next: own.announced ?? (node.parent !== null && own.inner.origin === 'ITEM' ? own.inner : null),
  };
}
