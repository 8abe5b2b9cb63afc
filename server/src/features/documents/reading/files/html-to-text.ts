const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

interface List {
  readonly isOrdered: boolean;
  count: number;
}

interface Cell {
  text: string;
}

/** Turns the plain HTML that mammoth makes into the text that the reader reads. */
export function htmlToText(html: string): string {
  const out: Cell[] = [{ text: '' }];
  const lists: List[] = [];
  const rows: string[][][] = [];
  const write = (text: string) => {
    const top = out.at(-1);
    if (top !== undefined) top.text += text;
  };
  const newLine = () => {
    const top = out.at(-1);
    if (top !== undefined && top.text !== '' && !top.text.endsWith('\n')) top.text += '\n';
  };
  for (const [, slash, tag = '', text] of html.matchAll(/<(\/?)([a-z][a-z\d]*)[^>]*>|([^<]+)/g)) {
    if (text !== undefined) {
      write(decode(text));
      continue;
    }
    const isEnd = slash === '/';
    if (tag === 'p' || /^h\d$/.test(tag)) newLine();
    else if (tag === 'br') write('\n');
    else if (tag === 'ul' || tag === 'ol') {
      newLine();
      if (isEnd) lists.pop();
      else lists.push({ isOrdered: tag === 'ol', count: 0 });
    } else if (tag === 'li') {
      newLine();
      if (!isEnd) write(markOf(lists));
    } else if (tag === 'table') {
      if (!isEnd) rows.push([]);
      else {
        const table = rows.pop() ?? [];
        newLine();
        write(writeTable(table, rows.length > 0));
      }
    } else if (tag === 'tr' && !isEnd) rows.at(-1)?.push([]);
    else if (tag === 'td' || tag === 'th') {
      if (!isEnd) out.push({ text: '' });
      else
        rows
          .at(-1)
          ?.at(-1)
          ?.push(out.pop()?.text.trim() ?? '');
    }
  }
  return out[0]?.text ?? '';
}

const decode = (text: string): string =>
  text
    .replace(/\|/g, '¦')
    .replace(
      /&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi,
      (whole, decimal?: string, hex?: string, name?: string) => {
        const code =
          decimal !== undefined ? Number(decimal) : hex !== undefined ? Number.parseInt(hex, 16) : Number.NaN;
        if (Number.isNaN(code)) return entities[(name ?? '').toLowerCase()] ?? whole;
        return code > 0 && code < 0x11_0000 ? String.fromCodePoint(code) : '';
      },
    );

/** Word keeps the numbers of a list apart from its text; they are written out again as they usually look. */
function markOf(lists: readonly List[]): string {
  const list = lists.at(-1);
  if (list === undefined) return '- ';
  list.count += 1;
  if (!list.isOrdered) return lists.length > 1 ? '+ ' : '- ';
  const depth = lists.filter((above) => above.isOrdered).length;
  return depth === 1
    ? `${list.count}. `
    : `${'abcdđeghiklmnopqrstuvxy'.charAt(list.count - 1) || list.count}) `;
}

/** A letterhead's two columns become cells on lines of their own, a real table one line a row. */
function writeTable(rows: readonly (readonly string[])[], isNested: boolean): string {
  if (isNested) return rows.map((row) => row.join(' ')).join('\n');
  const isLayout = rows.length <= 4 && rows.every((row) => row.length <= 2);
  if (isLayout) return rows.map((row) => `|\n${row.join('\n|\n')}\n|\n`).join('');
  return rows.map((row) => `| ${row.join(' | ')} |\n`).join('');
}
