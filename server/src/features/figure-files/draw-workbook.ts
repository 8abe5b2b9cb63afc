import ExcelJS from 'exceljs';
import { entryInWords, type FigureRow, listTitles } from './domain/figure-rows.ts';
import { sheetNameOf } from './domain/figure-table.ts';
import { safeText } from './domain/safe-text.ts';

const widths = [24, 28, 12, 12, 12, 12, 12, 12, 11, 22, 18];
const dayForm = 'dd/mm/yyyy';
const choices = 300;

const asDate = (day: string): Date => new Date(`${day}T00:00:00Z`);

const bytesOf = async (workbook: ExcelJS.Workbook): Promise<Buffer> =>
  Buffer.from(await workbook.xlsx.writeBuffer());

function addList(workbook: ExcelJS.Workbook, name: string, titles: readonly string[]): ExcelJS.Worksheet {
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = titles.map((header, index) => ({ header, width: widths[index] ?? 14 }));
  sheet.getRow(1).font = { bold: true };
  sheet.getColumn(3).numFmt = dayForm;
  return sheet;
}

/** All figures as one list, ready to be changed and imported again. */
export function drawFigures(rows: readonly FigureRow[]): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const sheet = addList(workbook, 'Số liệu', listTitles);
  for (const row of rows) {
    sheet.addRow([
      safeText(row.place),
      safeText(row.indicator),
      asDate(row.day),
      row.value,
      row.entry,
      safeText(row.unit),
      row.daily,
      row.cumulative,
      row.corrections,
      safeText(row.by),
      row.at,
    ]);
  }
  sheet.autoFilter = { from: 'A1', to: { row: 1, column: listTitles.length } };
  return bytesOf(workbook);
}

export interface TemplateTable {
  readonly indicator: string;
  readonly unit: string;
  readonly entry: 'DAILY' | 'CUMULATIVE';
  readonly places: readonly string[];
}

const howTo = [
  'Cách nhập số liệu',
  '1. Mỗi chỉ tiêu có một trang: điền số vào ô của địa bàn và ngày. Ô để trống thì bỏ qua. Thêm được cột ngày.',
  '2. Hoặc dùng trang “Danh sách”: mỗi dòng là một số liệu của một địa bàn trong một ngày.',
  '3. Cách ghi: “Trong ngày” là số của riêng ngày đó; “Lũy kế” là tổng từ đầu đến hết ngày đó.',
  '4. Chỉ ghi số nguyên, không dùng công thức: sao chép rồi dán giá trị (Paste Values).',
  '5. Tải tệp lên, xem trước các ô cần sửa rồi mới nhập. Có một ô sai thì không số nào được nhập.',
];

/** The empty spreadsheet: a table by days for each indicator, and a list whose names are chosen. */
export function drawTemplate(tables: readonly TemplateTable[], days: readonly string[]): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const guide = workbook.addWorksheet('Hướng dẫn');
  guide.getColumn(1).width = 110;
  guide.getColumn(1).values = howTo;
  guide.getRow(1).font = { bold: true, size: 14 };
  for (const table of tables) addTable(workbook, table, days);
  addChoices(workbook, tables);
  return bytesOf(workbook);
}

function addTable(workbook: ExcelJS.Workbook, table: TemplateTable, days: readonly string[]): void {
  const sheet = workbook.addWorksheet(sheetNameOf(table.indicator) || 'Chỉ tiêu', {
    views: [{ state: 'frozen', xSplit: 1, ySplit: 4 }],
  });
  sheet.getColumn(1).width = 26;
  sheet.addRow([`Chỉ tiêu: ${table.indicator}`]).font = { bold: true };
  sheet.addRow([`Đơn vị tính: ${table.unit}`]);
  sheet.addRow([`Cách ghi: ${entryInWords[table.entry]}`]);
  const titles = sheet.addRow(['Địa bàn', ...days.map(asDate)]);
  titles.font = { bold: true };
  for (const [index] of days.entries()) {
    titles.getCell(index + 2).numFmt = dayForm;
    sheet.getColumn(index + 2).width = 12;
  }
  for (const place of table.places) sheet.addRow([safeText(place)]);
}

function addChoices(workbook: ExcelJS.Workbook, tables: readonly TemplateTable[]): void {
  const sheet = addList(workbook, 'Danh sách', listTitles.slice(0, 5));
  const places = [...new Set(tables.flatMap((table) => table.places))];
  const lists = workbook.addWorksheet('Danh mục', { state: 'hidden' });
  lists.getColumn(1).values = places.map(safeText);
  lists.getColumn(2).values = tables.map(({ indicator }) => safeText(indicator));
  lists.getColumn(3).values = Object.values(entryInWords);
  const choice = (column: string, count: number): ExcelJS.DataValidation => ({
    type: 'list',
    allowBlank: true,
    formulae: [`'Danh mục'!$${column}$1:$${column}$${Math.max(1, count)}`],
  });
  for (let row = 2; row <= choices; row += 1) {
    sheet.getCell(row, 1).dataValidation = choice('A', places.length);
    sheet.getCell(row, 2).dataValidation = choice('B', tables.length);
    sheet.getCell(row, 5).dataValidation = choice('C', 2);
  }
}
