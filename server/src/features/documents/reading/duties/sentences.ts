export interface Sentence {
  readonly from: number;
  readonly to: number;
}

const boundary = /(?:[.!?…]+["”’)\]]*)(?=\s+[“"‘([]?[\p{Lu}\d])/gu;
const shortForm =
  /(?:^|[\s(/])(?:\p{Lu}|TP|Tp|TX|TT|Đ\/c|đ\/c|ThS|TS|PGS|GS|BS|KS|Tr|tr|Q|P|H|X|KT|TM|TL|TUQ|Thg|St|No|v\.v)\.$|(?:[Mm]ục|[Pp]hần|[Cc]hương)\s+[IVX]+\.$/u;

/** Cuts a text into sentences; bounds leave out the blanks between them. */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const match of text.matchAll(boundary)) {
    const to = match.index + match[0].length;
    if (shortForm.test(text.slice(Math.max(from, to - 30), to)) || isInsideBrackets(text, from, to)) continue;
    push(sentences, text, from, to);
    from = to;
  }
  push(sentences, text, from, text.length);
  return sentences;
}

function push(sentences: Sentence[], text: string, from: number, to: number): void {
  const part = text.slice(from, to);
  const start = from + (part.length - part.trimStart().length);
  const end = from + part.trimEnd().length;
  if (end > start) sentences.push({ from: start, to: end });
}

/** A full stop inside brackets ends no sentence; brackets that never close do not count. */
function isInsideBrackets(text: string, from: number, to: number): boolean {
  const open = text.lastIndexOf('(', to);
  if (open < from || text.lastIndexOf(')', to) > open) return false;
  const close = text.indexOf(')', to);
  return close >= 0 && close - open < 400;
}
