/** The rows of a CSV: commas, or semicolons where Excel's own language writes them; quoted cells may hold both. */
export const readCsv = (text: string): string[][] => {
  const firstLine = text.slice(0, text.search(/[\r\n]|$/));
  const separator = firstLine.split(';').length > firstLine.split(',').length ? ';' : ',';
  const rows: string[][] = [];
  let row: string[] = [];
  const cells = text.matchAll(
    new RegExp(`("(?:[^"]|"")*"|[^${separator}\\r\\n]*)(${separator}|\\r\\n|\\n|\\r|$)`, 'g'),
  );
  for (const [whole, written = '', end] of cells) {
    const isQuoted = written.startsWith('"') && written.endsWith('"') && written.length > 1;
    row.push(isQuoted ? written.slice(1, -1).replaceAll('""', '"') : written);
    if (end === separator) continue;
    rows.push(row);
    row = [];
    if (whole === '' || end === '') break;
  }
  return rows;
};
