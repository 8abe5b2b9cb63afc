import { confirm, direct, done, line, underWay } from '../../lines.ts';
import { daysAgo, type Line, minutesAgo } from '../../script.ts';
import { by } from '../task-spec.ts';

const money: readonly Line[] = [
  line(
    daysAgo(9, '16:20'),
    'chair',
    direct('fuel', 'Đồng ý hỗ trợ xăng xe cho đoàn viên theo số buổi thực tế, chi từ nguồn tuyên truyền.', [
      {
        key: 'fuel-money',
        text: 'Chi hỗ trợ xăng xe cho đoàn viên tham gia tổ lưu động theo số buổi thực tế, có danh sách ký nhận.',
        lead: ['finance'],
        cooperate: ['youth'],
        deadline: by(-4),
      },
    ]),
  ),
  line(
    daysAgo(6, '10:05'),
    'finance-staff',
    done('fuel-money/finance', 'Đã chi 6.900.000 đồng cho 46 đoàn viên, đủ chữ ký.'),
  ),
  line(daysAgo(5, '14:10'), 'police', confirm('fuel-money/finance')),
];

const electricity: readonly Line[] = [
  line(
    daysAgo(2, '16:00'),
    'chair',
    direct(
      'power',
      'Điện lực cấp nguồn riêng cho điểm Phước Lộc; xã chuẩn bị điểm thay thế có điện để không phải dừng buổi nào.',
      [
        {
          key: 'power-line',
          text: 'Kéo nguồn điện riêng và đặt máy phát dự phòng cho điểm cấp thẻ nhà văn hóa ấp Phước Lộc, xã Ô Lâm.',
          lead: ['electricity'],
          cooperate: ['o-lam'],
          deadline: by(1),
        },
        {
          key: 'other-place',
          text: 'Chọn điểm cấp thẻ thay thế có điện ổn định cho ấp Phước Lộc và báo lại 140 người đã được mời.',
          lead: ['o-lam'],
          deadline: by(2),
        },
      ],
    ),
  ),
  line(
    daysAgo(1, '09:50'),
    'electricity-staff',
    underWay('power-line/electricity', 60, 'Đã kéo 180 mét dây, chờ đấu nối vào tối nay.'),
  ),
  line(
    minutesAgo(185),
    'o-lam-staff',
    underWay('other-place/o-lam', 50, 'Trường tiểu học đồng ý cho mượn ba phòng.'),
  ),
  line(
    minutesAgo(38),
    'electricity-staff',
    underWay('power-line/electricity', 85, 'Đã đấu nối xong, đang chạy thử tải.'),
  ),
];

/** What the chair decided, and how it is carried out. */
export const directives: readonly Line[] = [...money, ...electricity];
