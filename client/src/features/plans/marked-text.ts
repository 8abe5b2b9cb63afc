export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly isMarked: boolean;
}

/** Cuts a text at the borders of its marks; overlapping marks become one. Offsets are UTF-16 code units. */
export function marked(text: string, marks: readonly (readonly [number, number])[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const push = (end: number, isMarked: boolean) => {
    if (end <= at) return;
    pieces.push({ start: at, text: text.slice(at, end), isMarked });
    at = end;
  };
  for (const [start, end] of marks.toSorted((a, b) => a[0] - b[0])) {
    push(Math.min(start, text.length), false);
    push(Math.min(end, text.length), true);
  }
  push(text.length, false);
  return pieces;
}

/** Where the person's selection lies in the text of this element; null when nothing of it is selected. */
export function selectedRange(root: Element): { start: number; end: number; text: string } | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = offsetIn(root, range.startContainer, range.startOffset);
  const end = offsetIn(root, range.endContainer, range.endOffset);
  if (start === null || end === null || end <= start) return null;
  const whole = root.textContent ?? '';
  const picked = whole.slice(start, end);
  const lead = picked.length - picked.trimStart().length;
  const text = picked.trim();
  return text === '' ? null : { start: start + lead, end: start + lead + text.length, text };
}

function offsetIn(root: Element, node: Node, offset: number): number | null {
  if (!root.contains(node)) return null;
  const before = document.createRange();
  before.selectNodeContents(root);
  before.setEnd(node, offset);
  return before.toString().length;
}
