import { DomainError, say } from '../../platform/errors/index.ts';
import { readCsv, type ZipEntry, zipEntries } from '../../platform/files/index.ts';
import { type CellContent, empty, type Sheet } from './domain/sheet-cell.ts';
import { readWorkbook } from './read-workbook.ts';

/** A province's communes for a week, or one commune's year. */
const mostRows = 10_000;
const mostCells = 150_000;
const mostColumns = 400;
const mostSheets = 40;
const bounds = { entries: 4000, inflated: 60 * 1024 * 1024 } as const;

const tooLarge = () =>
  new DomainError(
    'FILE_TOO_LARGE',
    say(
      `Bảng có quá nhiều dòng hoặc ô (tối đa ${mostRows.toLocaleString('vi-VN')} dòng). Hãy chia thành nhiều tệp.`,
      `The spreadsheet has too many rows or cells (${mostRows.toLocaleString('en-GB')} rows at most). Split it into several files.`,
    ),
    { field: 'uploadId' },
  );

const unreadable = () =>
  new DomainError(
    'FILE_TYPE',
    say(
      'Không đọc được bảng tính này. Hãy tải biểu mẫu, điền lại và lưu dạng .xlsx hoặc .csv (UTF-8).',
      'This spreadsheet cannot be read. Fill in the template and save it as .xlsx or .csv (UTF-8).',
    ),
    { field: 'uploadId' },
  );

const worksheet = /^xl\/worksheets\/[^/]+\.xml$/i;

const count = (xml: string, tag: string): number => {
  let found = 0;
  for (let at = xml.indexOf(tag); at !== -1; at = xml.indexOf(tag, at + tag.length)) found += 1;
  return found;
};

async function countCells(entry: ZipEntry): Promise<{ rows: number; cells: number }> {
  const xml = (await entry.read()).toString('latin1');
  return { rows: count(xml, '<row'), cells: count(xml, '<c ') + count(xml, '<c>') };
}

/** Rows and cells are counted before a workbook is built from them: a hundred thousand would hold everybody up. */
async function boundWorkbook(content: Buffer): Promise<void> {
  const sheets = zipEntries(content, bounds).filter(({ name }) => worksheet.test(name));
  if (sheets.length > mostSheets) throw tooLarge();
  let rows = 0;
  let cells = 0;
  for (const sheet of sheets) {
    const counted = await countCells(sheet).catch(() => {
      throw unreadable();
    });
    rows += counted.rows;
    cells += counted.cells;
    if (rows > mostRows || cells > mostCells) throw tooLarge();
  }
}

async function readBounded(content: Buffer): Promise<readonly Sheet[]> {
  await boundWorkbook(content);
  const sheets = await readWorkbook(content, { mostRows, mostColumns }).catch(() => {
    throw unreadable();
  });
  if (sheets === null) throw tooLarge();
  return sheets;
}

/** `=1+1` in a CSV is a formula as soon as a spreadsheet opens it. */
const csvCell = (text: string): CellContent => {
  if (text.trim() === '') return empty;
  return text.startsWith('=') ? { kind: 'FORMULA' } : { kind: 'TEXT', text };
};

function readText(content: Buffer): Sheet[] {
  const text = content.toString('utf8').replace(/^\uFEFF/, '');
  if (count(text, '\n') > mostRows) throw tooLarge();
  const rows = readCsv(text);
  return [{ name: null, rows: rows.map((row) => row.slice(0, mostColumns).map(csvCell)) }];
}

/** What a spreadsheet holds, sheet by sheet. @throws DomainError FILE_TYPE, FILE_TOO_LARGE */
export const readSheets = async (content: Buffer, mediaType: string): Promise<readonly Sheet[]> =>
  mediaType === 'text/csv' ? readText(content) : readBounded(content);
