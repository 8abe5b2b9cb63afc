import { readSentence } from '../duties/read-sentence.ts';
import type { Block } from './blocks.ts';
import { plainRank } from './markers.ts';

/** A block in its place: what stands above it and below it. */
export interface OutlineNode {
  readonly block: Block;
  readonly parent: OutlineNode | null;
  readonly children: OutlineNode[];
  /** Under which heading it stands, as cited: 'III.3'. */
  readonly section: string;
}

/** A plain paragraph that announces the bullets below it stands just above bullets. */
const announcingRank = 13.5;

/** Builds the tree of headings and items from their marks alone: numbers may skip or repeat. */
export function buildOutline(blocks: readonly Block[]): OutlineNode[] {
  const roots: OutlineNode[] = [];
  const open: { node: OutlineNode; rank: number }[] = [];
  for (const [index, block] of blocks.entries()) {
    const rank = rankOf(block, blocks[index + 1]);
    if (block.isHeading && block.marker === null) open.length = 0;
    while (open.length > 0 && (open.at(-1)?.rank ?? 0) >= rank) open.pop();
    if (isLastWord(block, open.at(-1)?.node)) open.length = 0;
    const parent = open.at(-1)?.node ?? null;
    const node: OutlineNode = { block, parent, children: [], section: sectionOf(block, parent) };
    (parent?.children ?? roots).push(node);
    if (rank < plainRank) open.push({ node, rank });
  }
  return roots;
}

/** The paragraph that ends the document speaks to all again, unless it is all that stands under a heading. */
function isLastWord(block: Block, above: OutlineNode | undefined): boolean {
  if (block.marker !== null || above === undefined || !/\.\/\.?\s*$/.test(block.content.text)) return false;
  return /[.;]$/.test(above.block.content.text);
}

function rankOf(block: Block, next: Block | undefined): number {
  if (block.rank !== plainRank || next === undefined) return block.rank;
  const text = block.content.text;
  if (text.endsWith(':') && next.rank > announcingRank && next.marker !== null) return announcingRank;
  return text.length < 200 && readSentence(text).shape === 'HEADING' ? announcingRank : block.rank;
}

function sectionOf(block: Block, parent: OutlineNode | null): string {
  const above = parent?.section ?? '';
  const label = block.marker?.label ?? '';
  if (label === '') return above;
  if (/^\d+\./.test(label)) return [romanPart(above), label].filter(Boolean).join('.');
  return above === '' ? label : `${above}.${label}`;
}

/** "1.2" repeats the number of the item above it: only what stands over that is put before it. */
const romanPart = (section: string): string =>
  /^((?:[IVXLC]+|[A-HĐ]|Phần .*?|Chương .*?)(?:\.(?:[IVXLC]+|[A-H]))*)(?:\.|$)/.exec(section)?.[1] ?? '';
