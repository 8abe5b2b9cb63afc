import { DomainError, type Message, say } from '../../../platform/errors/index.ts';
import type { Role } from '../../../platform/graphql/generated/schema.ts';
import { optionalLine, requiredLine } from '../../../platform/personal-data/index.ts';
import { readPhone, readUsername } from './account-rules.ts';

/** Columns of the template, in its order. */
export const memberColumns = [
  'Tên đăng nhập',
  'Họ và tên',
  'Chức vụ',
  'Điện thoại',
  'Cơ quan',
  'Vai trò',
] as const;
export type MemberColumn = (typeof memberColumns)[number];

export interface MemberRow {
  /** As the spreadsheet numbers it, from 1. */
  readonly row: number;
  readonly username: string;
  readonly fullName: string;
  readonly title: string | null;
  readonly phone: string | null;
  readonly agencyId: string;
  readonly role: Role;
}

export interface CellError {
  readonly row: number;
  readonly column: MemberColumn | null;
  readonly say: Message;
}

export interface SheetAgency {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly shortName: string;
  readonly aliases: readonly string[];
  readonly endedOn: string | null;
}

/** Without marks, case and doubled spaces: `hoá` and `hóa` are one. */
const key = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[\s,.–-]+/g, ' ')
    .trim();

const columnNames: Record<MemberColumn, readonly string[]> = {
  'Tên đăng nhập': ['username', 'user name', 'tai khoan'],
  'Họ và tên': ['ho ten', 'full name', 'name'],
  'Chức vụ': ['chuc danh', 'title'],
  'Điện thoại': ['so dien thoai', 'phone'],
  'Cơ quan': ['don vi', 'co quan don vi', 'agency'],
  'Vai trò': ['quyen', 'role'],
};

const roleNames: Record<Role, readonly string[]> = {
  CHAIR: ['chair', 'chu tich', 'lanh dao', 'lanh dao ubnd'],
  COORDINATOR: ['coordinator', 'dieu phoi', 'thuong truc'],
  AGENCY_LEAD: ['agency_lead', 'agency lead', 'lanh dao co quan', 'lanh dao don vi', 'thu truong'],
  STAFF: ['staff', 'can bo', 'nhan vien'],
  OBSERVER: ['observer', 'theo doi'],
  ADMIN: ['admin', 'quan tri'],
};

const roleOf = (text: string): Role | undefined =>
  (Object.keys(roleNames) as Role[]).find((role) => roleNames[role].includes(key(text)));

type Positions = Record<MemberColumn, number>;

const findColumns = (header: readonly string[]): Positions => {
  const written = header.map(key);
  const position = (column: MemberColumn): number =>
    written.findIndex((name) => name === key(column) || columnNames[column].includes(name));
  const found = Object.fromEntries(memberColumns.map((column) => [column, position(column)])) as Positions;
  const missing = memberColumns.filter(
    (column) => found[column] === -1 && column !== 'Chức vụ' && column !== 'Điện thoại',
  );
  if (missing.length === 0) return found;
  throw new DomainError(
    'INVALID_INPUT',
    say(
      `Dòng đầu của bảng thiếu cột: ${missing.join(', ')}. Hãy tải biểu mẫu và giữ nguyên tên cột.`,
      `The first row lacks the columns: ${missing.join(', ')}. Download the template and keep its column names.`,
    ),
    { field: 'uploadId' },
  );
};

const agencyOf = (text: string, agencies: readonly SheetAgency[]): SheetAgency[] => {
  const wanted = key(text);
  return agencies.filter(
    (agency) =>
      agency.endedOn === null &&
      [agency.slug, agency.name, agency.shortName, ...agency.aliases].some((name) => key(name) === wanted),
  );
};

/** A spreadsheet that took a telephone number for a figure has dropped its zero. */
const withItsZero = (phone: string): string => (/^[1-9]\d{8}$/.test(phone) ? `0${phone}` : phone);

/** Reads the cells of one row; every cell that cannot be taken over is named. */
const readRow = (
  cells: Record<MemberColumn, string>,
  row: number,
  agencies: readonly SheetAgency[],
  today: string,
): { member?: MemberRow; errors: CellError[] } => {
  const errors: CellError[] = [];
  const refuse = (column: MemberColumn, message: Message): void => {
    errors.push({ row, column, say: message });
  };
  const attempt = <T>(column: MemberColumn, read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      refuse(column, error.say);
      return undefined;
    }
  };
  const username = attempt('Tên đăng nhập', () => readUsername(cells['Tên đăng nhập']));
  const phone = attempt('Điện thoại', () => readPhone(withItsZero(cells['Điện thoại'])));
  const fullName = attempt('Họ và tên', () => requiredLine(cells['Họ và tên'], { field: 'fullName', today }));
  const title = attempt('Chức vụ', () => optionalLine(cells['Chức vụ'], { field: 'title', today }));
  const [agency, another] = agencyOf(cells['Cơ quan'], agencies);
  if (agency === undefined) {
    refuse(
      'Cơ quan',
      say(
        'Không có cơ quan này. Hãy ghi đúng tên hoặc tên gọi khác trong danh mục.',
        'There is no such agency. Write a name from the directory.',
      ),
    );
  }
  if (another !== undefined) {
    refuse(
      'Cơ quan',
      say(
        'Có nhiều cơ quan trùng tên gọi này. Hãy ghi tên đầy đủ.',
        'Several agencies go by this name. Write the full name.',
      ),
    );
  }
  const role = roleOf(cells['Vai trò']);
  if (role === undefined) {
    refuse(
      'Vai trò',
      say(
        'Vai trò phải là: Chủ tịch, Điều phối, Lãnh đạo cơ quan, Cán bộ, Theo dõi hoặc Quản trị.',
        'The role is one of: CHAIR, COORDINATOR, AGENCY_LEAD, STAFF, OBSERVER, ADMIN.',
      ),
    );
  }
  const isWhole =
    username !== undefined &&
    phone !== undefined &&
    fullName !== undefined &&
    title !== undefined &&
    agency !== undefined &&
    role !== undefined;
  if (errors.length > 0 || !isWhole) return { errors };
  return {
    member: { row, username, fullName, title, phone, agencyId: agency.id, role },
    errors,
  };
};

/** Members of a sheet whose first row names the columns; rows without any text are passed over. */
export const readMemberSheet = (
  sheet: readonly (readonly string[])[],
  agencies: readonly SheetAgency[],
  today: string,
): { members: MemberRow[]; errors: CellError[] } => {
  const columns = findColumns(sheet[0] ?? []);
  const members: MemberRow[] = [];
  const errors: CellError[] = [];
  const firstRowOf = new Map<string, number>();
  for (const [index, line] of sheet.entries()) {
    if (index === 0 || line.every((cell) => cell.trim() === '')) continue;
    const cells = Object.fromEntries(
      memberColumns.map((column) => [column, (line[columns[column]] ?? '').trim()]),
    ) as Record<MemberColumn, string>;
    const read = readRow(cells, index + 1, agencies, today);
    errors.push(...read.errors);
    if (read.member === undefined) continue;
    const first = firstRowOf.get(read.member.username);
    if (first !== undefined) {
      errors.push({
        row: index + 1,
        column: 'Tên đăng nhập',
        say: say(`Trùng với dòng ${first}.`, `The same as in row ${first}.`),
      });
      continue;
    }
    firstRowOf.set(read.member.username, index + 1);
    members.push(read.member);
  }
  return { members, errors };
};
