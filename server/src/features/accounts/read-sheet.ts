import ExcelJS from 'exceljs';
import { DomainError, say } from '../../platform/errors/index.ts';
import { readCsv } from '../../platform/files/index.ts';

const mostRows = 1000;
const mostColumns = 20;

const tooManyRows = () =>
  new DomainError(
    'INVALID_INPUT',
    say(
      `Bảng có hơn ${mostRows} dòng. Hãy chia thành nhiều tệp.`,
      `The sheet has more than ${mostRows} rows. Split it into several files.`,
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

const readXlsx = async (content: Buffer): Promise<string[][]> => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Uint8Array.from(content).buffer).catch(() => {
    throw unreadable();
  });
  const sheet = workbook.worksheets[0];
  if (sheet === undefined) throw unreadable();
  if (sheet.actualRowCount > mostRows + 1) throw tooManyRows();
  const rows: string[][] = [];
  sheet.eachRow((row, number) => {
    const cells = Array.from(
      { length: Math.min(row.cellCount, mostColumns) },
      (_, index) => row.getCell(index + 1).text,
    );
    // Rows without anything are not passed on; the numbers must stay those that the spreadsheet shows.
    while (rows.length < number - 1 && rows.length <= mostRows) rows.push([]);
    rows.push(cells);
  });
  return rows;
};

/** The cells of the first sheet as text, row by row from the top. @throws DomainError FILE_TYPE, INVALID_INPUT */
export const readSheet = async (content: Buffer, mediaType: string): Promise<string[][]> => {
  const isCsv = mediaType === 'text/csv';
  const rows = isCsv ? readCsv(content.toString('utf8').replace(/^\uFEFF/, '')) : await readXlsx(content);
  if (rows.length > mostRows + 2) throw tooManyRows();
  return rows;
};
