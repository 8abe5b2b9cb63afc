import type { Role } from '../../../platform/graphql/generated/schema.ts';

/** An invented person. `username` is the sign-in. */
export interface DemoMember {
  readonly username: string;
  readonly fullName: string;
  readonly title: string;
  readonly agency: string;
  readonly role: Role;
}

export const demoPassword = 'giaoban-demo';

type Person = readonly [fullName: string, title: string];

/** Who leads an agency and who does its work: sign-ins `<slug>` and `<slug>-staff`. */
const teams: Readonly<Record<string, { readonly lead: Person; readonly staff: Person }>> = {
  qlhc: { lead: ['Đặng Quốc Thái', 'Đội trưởng'], staff: ['Lý Hoàng Phúc', 'Cán bộ cấp căn cước'] },
  justice: { lead: ['Phan Thị Bích Liên', 'Trưởng phòng'], staff: ['Trương Gia Hân', 'Chuyên viên hộ tịch'] },
  finance: { lead: ['Dương Minh Khôi', 'Trưởng phòng'], staff: ['Tạ Thu Hà', 'Kế toán ngân sách'] },
  culture: { lead: ['Hồ Ngọc Diệp', 'Trưởng phòng'], staff: ['Mai Xuân Trường', 'Chuyên viên thông tin'] },
  radio: { lead: ['Châu Thanh Sơn', 'Trưởng đài'], staff: ['Kiều Mỹ Duyên', 'Biên tập viên'] },
  youth: { lead: ['Lâm Nhật Huy', 'Bí thư Huyện đoàn'], staff: ['Đỗ Khánh An', 'Ủy viên Thường vụ'] },
  women: { lead: ['Nguyễn Thị Hồng Thắm', 'Chủ tịch Hội'], staff: ['Cao Thị Ngọc Yến', 'Cán bộ phong trào'] },
  electricity: { lead: ['Vương Đình Tùng', 'Giám đốc'], staff: ['Ngô Văn Lộc', 'Điều độ viên'] },
  post: { lead: ['Thái Thị Kim Ngân', 'Giám đốc'], staff: ['Bùi Hữu Nghĩa', 'Trưởng bưu cục'] },
  agribank: { lead: ['Tô Vĩnh Hưng', 'Phó Giám đốc'], staff: ['Quách Thùy Trang', 'Giao dịch viên'] },
  'policy-bank': {
    lead: ['La Thị Minh Châu', 'Phó Giám đốc'],
    staff: ['Hứa Trọng Nhân', 'Cán bộ tín dụng'],
  },
  'tri-ton': {
    lead: ['Lê Hoàng Nam', 'Phó Chủ tịch'],
    staff: ['Võ Thị Cẩm Tú', 'Công chức Tư pháp - Hộ tịch'],
  },
  'co-to': {
    lead: ['Trịnh Công Danh', 'Phó Chủ tịch'],
    staff: ['Huỳnh Thị Mộng Tuyền', 'Công chức Văn phòng'],
  },
  'o-lam': {
    lead: ['Chau Sóc Phol', 'Phó Chủ tịch'],
    staff: ['Néang Sóc Kim', 'Công chức Tư pháp - Hộ tịch'],
  },
  'luong-an-tra': {
    lead: ['Đinh Văn Bảy', 'Phó Chủ tịch'],
    staff: ['Lưu Thị Diễm Hương', 'Công chức Văn hóa - Xã hội'],
  },
  'vinh-gia': { lead: ['Phạm Trung Kiên', 'Phó Chủ tịch'], staff: ['Trần Ngọc Hiếu', 'Công chức Văn phòng'] },
  'tan-tuyen': {
    lead: ['Nguyễn Văn Út', 'Phó Chủ tịch'],
    staff: ['Đoàn Thị Thu Sương', 'Công chức Tư pháp - Hộ tịch'],
  },
  'chau-lang': {
    lead: ['Chau Bích', 'Phó Chủ tịch'],
    staff: ['Lê Thị Ngọc Giàu', 'Công chức Văn hóa - Xã hội'],
  },
  'le-tri': { lead: ['Tăng Chí Dũng', 'Phó Chủ tịch'], staff: ['Nguyễn Hoài Bảo', 'Công chức Văn phòng'] },
  'nui-to': {
    lead: ['Chau Kim Sơn', 'Phó Chủ tịch'],
    staff: ['Dương Thị Bé Sáu', 'Công chức Tư pháp - Hộ tịch'],
  },
  'lac-quoi': { lead: ['Mã Thanh Liêm', 'Phó Chủ tịch'], staff: ['Phan Văn Đủ', 'Công chức Văn phòng'] },
  'ba-chuc': {
    lead: ['Từ Thị Lan Anh', 'Phó Chủ tịch'],
    staff: ['Trần Quang Vinh', 'Công chức Tư pháp - Hộ tịch'],
  },
  'luong-phi': {
    lead: ['Lý Thành Nhơn', 'Phó Chủ tịch'],
    staff: ['Hà Thị Tuyết Mai', 'Công chức Văn phòng'],
  },
  'an-tuc': {
    lead: ['Chau Sa Rây', 'Phó Chủ tịch'],
    staff: ['Bùi Thị Trúc Ly', 'Công chức Văn hóa - Xã hội'],
  },
  'ta-danh': { lead: ['Huỳnh Tấn Lợi', 'Phó Chủ tịch'], staff: ['Ngô Thị Kiều Oanh', 'Công chức Văn phòng'] },
  'vinh-phuoc': {
    lead: ['Đào Hữu Thọ', 'Phó Chủ tịch'],
    staff: ['Trương Thị Mỹ Hạnh', 'Công chức Tư pháp - Hộ tịch'],
  },
};

/** The desk and those who look on come first: in this order the sign-in page offers them. */
const desk: readonly DemoMember[] = [
  {
    username: 'chair',
    fullName: 'Trần Thị Thu Vân',
    title: 'Chủ tịch UBND huyện',
    agency: 'ubnd-huyen',
    role: 'CHAIR',
  },
  {
    username: 'vice-chair',
    fullName: 'Nguyễn Hữu Tâm',
    title: 'Phó Chủ tịch UBND huyện',
    agency: 'ubnd-huyen',
    role: 'CHAIR',
  },
  {
    username: 'police',
    fullName: 'Lê Quốc Bình',
    title: 'Phó Trưởng Công an huyện',
    agency: 'police',
    role: 'COORDINATOR',
  },
  {
    username: 'police-staff',
    fullName: 'Võ Minh Trí',
    title: 'Cán bộ tổng hợp',
    agency: 'police',
    role: 'STAFF',
  },
];

const onlookers: readonly DemoMember[] = [
  {
    username: 'observer',
    fullName: 'Đặng Thị Như Ý',
    title: 'Chuyên viên theo dõi nội chính',
    agency: 'office',
    role: 'OBSERVER',
  },
  {
    username: 'admin',
    fullName: 'Lương Bảo Quốc',
    title: 'Quản trị hệ thống',
    agency: 'office',
    role: 'ADMIN',
  },
];

const teamMembers = ([agency, { lead, staff }]: [string, (typeof teams)[string]]): DemoMember[] => [
  { username: agency, fullName: lead[0], title: lead[1], agency, role: 'AGENCY_LEAD' },
  { username: `${agency}-staff`, fullName: staff[0], title: staff[1], agency, role: 'STAFF' },
];

export const members: readonly DemoMember[] = [
  ...desk,
  ...Object.entries(teams).flatMap(teamMembers),
  ...onlookers,
];
