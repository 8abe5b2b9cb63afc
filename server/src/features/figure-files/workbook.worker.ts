import { parentPort, workerData } from 'node:worker_threads';
import ExcelJS from 'exceljs';
import { type CellContent, empty, type Sheet } from './domain/sheet-cell.ts';

const { content, mostRows, mostColumns } = workerData as {
  content: Uint8Array<ArrayBuffer>;
  mostRows: number;
  mostColumns: number;
};

function contentOf(cell: ExcelJS.Cell): CellContent {
  const { value } = cell;
  if (value === null || value === undefined) return empty;
  if (typeof value === 'number') return { kind: 'NUMBER', value };
  if (typeof value === 'string') return { kind: 'TEXT', text: value };
  if (value instanceof Date) return { kind: 'DAY', day: value.toISOString().slice(0, 10) };
  if (typeof value === 'object' && ('formula' in value || 'sharedFormula' in value))
    return { kind: 'FORMULA' };
  if (typeof value === 'object' && 'error' in value) return { kind: 'FAULT' };
  return { kind: 'TEXT', text: cell.text };
}

/** Null: a row far below the others would make thousands of empty ones in between. */
function sheetOf(sheet: ExcelJS.Worksheet): Sheet | null {
  if (sheet.rowCount > mostRows * 2) return null;
  const rows: CellContent[][] = [];
  sheet.eachRow((row, number) => {
    while (rows.length < number - 1) rows.push([]);
    const width = Math.min(row.cellCount, mostColumns);
    rows.push(Array.from({ length: width }, (_, index) => contentOf(row.getCell(index + 1))));
  });
  return { name: sheet.name, rows };
}

const workbook = new ExcelJS.Workbook();
await workbook.xlsx.load(content.buffer);
const sheets = workbook.worksheets.map(sheetOf);
// As one text: the process that asked reads it in a tenth of the time that the same cells take as objects.
parentPort?.postMessage(sheets.includes(null) ? { tooLarge: true } : { sheets: JSON.stringify(sheets) });
