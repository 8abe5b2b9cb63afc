import { line, move, raise, raiseAt } from '../../lines.ts';
import { daysAgo, type Line, minutesAgo } from '../../script.ts';

/** Waiting at the QLHC team, the first step. */
const atTheTeam: readonly Line[] = [
  line(
    daysAgo(1, '14:50'),
    'vinh-gia-staff',
    raise('network', 'quota/vinh-gia', {
      kind: 'NETWORK',
      severity: 'MEDIUM',
      text: 'Đường truyền ở cụm dân cư biên giới chập chờn, hồ sơ gửi lên bị treo.',
      need: 'Hướng dẫn thu nhận ngoại tuyến hoặc cấp bộ phát sóng 4G.',
    }),
  ),
  line(daysAgo(1, '16:20'), 'qlhc', move('acknowledgeBlocker', 'network')),
  line(
    daysAgo(1, '16:25'),
    'qlhc',
    move('askBackBlocker', 'network', 'Điểm nào bị, dùng mạng của nhà cung cấp nào, lỗi từ mấy giờ?'),
  ),

  line(
    daysAgo(1, '09:30'),
    'vinh-phuoc-staff',
    raise('paper', 'local-funds/vinh-phuoc', {
      kind: 'EQUIPMENT',
      severity: 'LOW',
      text: 'Hết giấy in phiếu hẹn và mực máy in của tổ lưu động.',
      need: '05 ram giấy và 01 hộp mực.',
    }),
  ),
  line(daysAgo(1, '10:10'), 'qlhc-staff', move('acknowledgeBlocker', 'paper')),
  line(
    daysAgo(1, '10:30'),
    'qlhc-staff',
    move('guideBlocker', 'paper', 'Xã cử người nhận tại kho của Đội trong giờ hành chính, ký sổ giao nhận.'),
  ),

  line(
    minutesAgo(175),
    'lac-quoi',
    raiseAt('flood', 'lac-quoi', {
      kind: 'OTHER',
      severity: 'MEDIUM',
      text: 'Nước ngập đường vào kênh T5, xe của tổ lưu động không đến được điểm cấp thẻ.',
      need: 'Hai ghe máy cho hai buổi cuối tuần.',
    }),
  ),
  line(minutesAgo(110), 'qlhc-staff', move('acknowledgeBlocker', 'flood')),

  line(
    daysAgo(4, '11:00'),
    'le-tri-staff',
    raise('old-phones', 'digital-team/le-tri', {
      kind: 'EQUIPMENT',
      severity: 'LOW',
      text: 'Nhiều người dùng điện thoại đời cũ, không cài được VNeID.',
      need: 'Cách làm thay thế cho người không có điện thoại thông minh.',
    }),
  ),
  line(daysAgo(4, '14:45'), 'qlhc', move('acknowledgeBlocker', 'old-phones')),
  line(
    daysAgo(4, '15:00'),
    'qlhc',
    move(
      'guideBlocker',
      'old-phones',
      'Cài trên máy của người thân cùng hộ, không ép mua máy mới; ghi vào danh sách hỗ trợ sau.',
    ),
  ),
  line(daysAgo(3, '09:20'), 'le-tri-staff', move('resolveBlocker', 'old-phones')),
  line(
    minutesAgo(195),
    'le-tri-staff',
    move(
      'reopenBlocker',
      'old-phones',
      'Người cùng hộ đã đăng ký trên máy đó, ứng dụng không cho thêm tài khoản thứ hai.',
    ),
  ),
  line(minutesAgo(140), 'qlhc', move('acknowledgeBlocker', 'old-phones')),
];

/** Carried to the district police, the second step. */
const atThePolice: readonly Line[] = [
  line(
    daysAgo(3, '15:55'),
    'luong-an-tra-staff',
    raise('scanner', 'quota/luong-an-tra', {
      kind: 'EQUIPMENT',
      severity: 'HIGH',
      text: 'Máy quét vân tay hỏng, cả xã chỉ còn một máy, mỗi buổi phải hẹn lại khoảng 40 người.',
      need: 'Một máy quét vân tay thay thế trong tuần này.',
    }),
  ),
  line(daysAgo(3, '16:30'), 'qlhc', move('acknowledgeBlocker', 'scanner')),
  line(
    daysAgo(1, '09:40'),
    'qlhc',
    move(
      'escalateBlocker',
      'scanner',
      'Đội đã hết máy dự phòng; đề nghị điều máy từ Tà Đảnh, nơi đã thu nhận xong.',
    ),
  ),
  line(daysAgo(1, '15:15'), 'police', move('acknowledgeBlocker', 'scanner')),
  line(
    daysAgo(1, '10:20'),
    'tan-tuyen-staff',
    raise('shared-scanner', 'quota/tan-tuyen', {
      kind: 'EQUIPMENT',
      severity: 'MEDIUM',
      text: 'Không mượn được máy quét vân tay của Lương An Trà như lịch vì máy đã hỏng.',
      need: 'Máy khác cho buổi tối thứ Bảy.',
    }),
  ),
  line(daysAgo(1, '11:00'), 'police', { does: 'merge', blocker: 'shared-scanner', into: 'scanner' }),

  line(
    daysAgo(2, '08:40'),
    'tri-ton',
    raise('staff', 'quota/tri-ton', {
      kind: 'STAFF',
      severity: 'HIGH',
      text: 'Thị trấn còn hơn 1.000 người nhưng mỗi tối chỉ có hai cán bộ thu nhận, người dân chờ đến 22 giờ.',
      need: 'Thêm bốn cán bộ trong ba tuần.',
    }),
  ),
  line(daysAgo(2, '10:05'), 'qlhc', move('acknowledgeBlocker', 'staff')),
  line(
    daysAgo(1, '09:15'),
    'qlhc',
    move(
      'escalateBlocker',
      'staff',
      'Đội chỉ bố trí thêm được một người; đề nghị điều Công an xã ở nơi đã gần xong.',
    ),
  ),

  line(
    daysAgo(1, '11:30'),
    'qlhc-staff',
    raise('card-stock', 'handover/qlhc', {
      kind: 'OTHER',
      severity: 'MEDIUM',
      text: 'Thẻ in từ tỉnh về chậm năm ngày, người dân hỏi nhiều.',
      need: 'Công an huyện có ý kiến với Phòng PC06.',
    }),
  ),
  line(daysAgo(1, '14:05'), 'police', move('acknowledgeBlocker', 'card-stock')),
];

/** Before the chair: two wait for a decision, the third has got one (`directives.ts`). */
const atTheChair: readonly Line[] = [
  line(
    daysAgo(5, '15:35'),
    'chau-lang',
    raise('birth-papers', 'missing-dates/chau-lang', {
      kind: 'PAPERS',
      severity: 'HIGH',
      text: 'Có 43 người lớn tuổi không có giấy khai sinh, sổ gốc của xã mất trong chiến tranh.',
      need: 'Cho phép đăng ký lại khai sinh theo lời khai có hai người làm chứng.',
    }),
  ),
  line(daysAgo(5, '16:40'), 'qlhc', move('acknowledgeBlocker', 'birth-papers')),
  line(
    daysAgo(4, '10:00'),
    'qlhc',
    move('escalateBlocker', 'birth-papers', 'Vượt thẩm quyền của Đội, thuộc lĩnh vực hộ tịch.'),
  ),
  line(daysAgo(4, '16:10'), 'police', move('acknowledgeBlocker', 'birth-papers')),
  line(
    daysAgo(2, '10:45'),
    'police',
    move(
      'escalateBlocker',
      'birth-papers',
      'Thống nhất với Phòng Tư pháp: đề nghị Chủ tịch giao Phòng Tư pháp lập tổ xác minh tại xã trong 10 ngày.',
    ),
  ),

  line(
    daysAgo(3, '09:35'),
    'o-lam',
    raise('overtime', 'quota/o-lam', {
      kind: 'FUNDS',
      severity: 'MEDIUM',
      text: 'Chưa có mức hỗ trợ làm đêm, lực lượng ở ấp làm đã hai tuần chưa được bồi dưỡng.',
      need: 'Tạm ứng một phần trong khi chờ tờ trình.',
    }),
  ),
  line(
    daysAgo(3, '10:50'),
    'qlhc',
    move('escalateBlocker', 'overtime', 'Việc kinh phí, Đội không giải quyết được.'),
  ),
  line(
    daysAgo(2, '14:25'),
    'police',
    move('escalateBlocker', 'overtime', 'Đề nghị Chủ tịch cho tạm ứng 50 % theo dự toán của các xã đã gửi.'),
  ),
  line(daysAgo(1, '17:45'), 'vice-chair', move('acknowledgeBlocker', 'overtime')),

  line(
    daysAgo(4, '19:10'),
    'o-lam-staff',
    raise('power', 'venue/o-lam', {
      kind: 'POWER',
      severity: 'HIGH',
      text: 'Nhà văn hóa ấp Phước Lộc mất điện từ 18 giờ mỗi tối, máy thu nhận không chạy, 140 người có giấy mời phải về.',
      need: 'Nguồn điện ổn định từ 17 giờ đến 21 giờ.',
    }),
  ),
  line(daysAgo(4, '19:40'), 'qlhc', move('acknowledgeBlocker', 'power')),
  line(
    daysAgo(4, '20:10'),
    'qlhc',
    move(
      'escalateBlocker',
      'power',
      'Đội đã liên hệ Điện lực, cần phương án nâng công suất, đề nghị lãnh đạo có ý kiến.',
    ),
  ),
  line(daysAgo(3, '08:30'), 'police', move('acknowledgeBlocker', 'power')),
  line(
    daysAgo(3, '11:00'),
    'police',
    move(
      'escalateBlocker',
      'power',
      'Điện lực trả lời đường dây quá tải; đề nghị Chủ tịch giao Điện lực cấp nguồn riêng cho điểm cấp thẻ.',
    ),
  ),
];

/** Blockers that are still in the way, on each step of the route. */
export const blockersOnTheirWay: readonly Line[] = [...atTheTeam, ...atThePolice, ...atTheChair];
