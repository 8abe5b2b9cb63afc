import { done, finished, line, sendBack, underWay } from '../../lines.ts';
import { campaignDay, daysAgo, type Line, type When } from '../../script.ts';

type Row = readonly [commune: string, reported: When, result: string, confirmed: When];

const all = (task: string, rows: readonly Row[]): Line[] =>
  rows.flatMap(([commune, reported, result, confirmed]) =>
    finished(task, commune, reported, result, confirmed),
  );

/** The commune's team: two came late. */
const teams = all('team', [
  [
    'tri-ton',
    daysAgo(13, '15:40'),
    'Kiện toàn Tổ công tác 21 người, mỗi khóm có một tổ trưởng.',
    daysAgo(12, '08:30'),
  ],
  [
    'co-to',
    daysAgo(13, '16:10'),
    'Đã ra quyết định kiện toàn 17 thành viên, phân công đủ các khóm.',
    daysAgo(12, '08:32'),
  ],
  [
    'o-lam',
    daysAgo(12, '10:20'),
    'Tổ công tác 15 người, bổ sung hai sư cả làm cộng tác viên.',
    daysAgo(11, '09:05'),
  ],
  [
    'luong-an-tra',
    daysAgo(12, '14:45'),
    'Quyết định kiện toàn 14 thành viên, kèm bảng phân công theo ấp.',
    daysAgo(11, '09:06'),
  ],
  [
    'vinh-gia',
    daysAgo(13, '09:15'),
    'Tổ công tác 12 người đã họp, mỗi ấp một thành viên phụ trách.',
    daysAgo(12, '08:35'),
  ],
  [
    'tan-tuyen',
    daysAgo(11, '16:50'),
    'Kiện toàn xong, thay ba thành viên đã chuyển công tác.',
    daysAgo(10, '08:15'),
  ],
  [
    'chau-lang',
    daysAgo(12, '08:50'),
    'Quyết định kiện toàn 16 người, có đại diện Mặt trận và các đoàn thể.',
    daysAgo(11, '09:10'),
  ],
  [
    'le-tri',
    daysAgo(11, '11:00'),
    'Đã phân công 11 thành viên phụ trách các ấp, niêm yết tại trụ sở.',
    daysAgo(10, '08:16'),
  ],
  [
    'nui-to',
    daysAgo(13, '10:30'),
    'Tổ công tác 13 người, giao Trưởng ấp làm đầu mối từng ấp.',
    daysAgo(12, '08:37'),
  ],
  [
    'lac-quoi',
    daysAgo(11, '15:25'),
    'Quyết định kiện toàn 10 thành viên, có Đồn Biên phòng phối hợp.',
    daysAgo(10, '08:18'),
  ],
  [
    'ba-chuc',
    daysAgo(12, '16:00'),
    'Kiện toàn 15 người, phân công theo khóm và theo trường học.',
    daysAgo(11, '09:12'),
  ],
  [
    'luong-phi',
    daysAgo(8, '16:35'),
    'Đã kiện toàn, chậm do thay Phó Chủ tịch phụ trách.',
    daysAgo(7, '08:20'),
  ],
  [
    'an-tuc',
    daysAgo(7, '10:10'),
    'Tổ công tác 9 người, hoàn tất sau khi bổ sung công chức hộ tịch.',
    daysAgo(6, '14:05'),
  ],
  [
    'ta-danh',
    daysAgo(13, '14:20'),
    'Kiện toàn Tổ công tác 12 người, đã gửi quyết định cho Công an huyện.',
    daysAgo(12, '08:40'),
  ],
  [
    'vinh-phuoc',
    daysAgo(12, '09:40'),
    'Tổ công tác 8 người, lịch trực từng tối đã dán tại nhà văn hóa ấp.',
    daysAgo(11, '09:14'),
  ],
]);

/** The commune's own plan. */
const plans = all('local-plan', [
  [
    'tri-ton',
    daysAgo(9, '15:20'),
    'Kế hoạch của thị trấn có 11 điểm cấp thẻ, xếp lịch từng tối theo khóm.',
    daysAgo(8, '08:45'),
  ],
  [
    'co-to',
    daysAgo(8, '10:05'),
    'Ban hành kế hoạch, 6 điểm cấp thẻ, mỗi tuần năm buổi tối.',
    daysAgo(7, '08:30'),
  ],
  [
    'o-lam',
    daysAgo(4, '17:10'),
    'Kế hoạch 7 điểm cấp thẻ, có phương án phiên dịch tiếng Khmer.',
    daysAgo(3, '08:25'),
  ],
  [
    'luong-an-tra',
    daysAgo(7, '09:35'),
    'Kế hoạch 6 điểm cấp thẻ, ưu tiên hai ấp có trên 100 người.',
    daysAgo(6, '14:10'),
  ],
  [
    'tan-tuyen',
    daysAgo(8, '14:00'),
    'Ban hành kế hoạch, 4 điểm cấp thẻ, xong trong tuần thứ năm.',
    daysAgo(7, '08:31'),
  ],
  [
    'chau-lang',
    daysAgo(7, '16:25'),
    'Kế hoạch 5 điểm cấp thẻ, lồng ghép với giải quyết hộ tịch lưu động.',
    daysAgo(6, '14:12'),
  ],
  [
    'le-tri',
    daysAgo(3, '11:15'),
    'Đã ban hành kế hoạch, chậm do phải xếp lại lịch trùng mùa vụ.',
    daysAgo(2, '08:40'),
  ],
  [
    'lac-quoi',
    daysAgo(8, '15:50'),
    'Kế hoạch 3 điểm cấp thẻ, có ghe đưa rước người ở kênh xa.',
    daysAgo(7, '08:33'),
  ],
  [
    'ba-chuc',
    daysAgo(9, '09:30'),
    'Kế hoạch 4 điểm cấp thẻ, dành hai buổi cho học sinh nội trú.',
    daysAgo(8, '08:47'),
  ],
  [
    'vinh-phuoc',
    daysAgo(9, '16:40'),
    'Kế hoạch gọn hai điểm, phấn đấu xong trong ba tuần đầu.',
    daysAgo(8, '08:50'),
  ],
]);

const plansNotYetThere: readonly Line[] = [
  line(
    daysAgo(6, '16:55'),
    'ta-danh-staff',
    done('local-plan/ta-danh', 'Kế hoạch 3 điểm cấp thẻ đã ký, gửi bản điện tử.'),
  ),
  line(
    daysAgo(1, '15:05'),
    'nui-to-staff',
    done('local-plan/nui-to', 'Ban hành kế hoạch 5 điểm cấp thẻ, bổ sung điểm chùa Tà Pạ.'),
  ),
  line(
    daysAgo(2, '10:50'),
    'vinh-gia-staff',
    done('local-plan/vinh-gia', 'Kế hoạch 4 điểm cấp thẻ, phối hợp Đồn Biên phòng giữ trật tự.'),
  ),
  line(daysAgo(6, '09:20'), 'luong-phi-staff', done('local-plan/luong-phi', 'Đã có kế hoạch chung của xã.')),
  line(
    daysAgo(5, '08:15'),
    'police',
    sendBack(
      'local-plan/luong-phi',
      'Kế hoạch chưa ghi điểm cấp thẻ và người chịu trách nhiệm từng buổi, đề nghị bổ sung.',
    ),
  ),
  line(
    daysAgo(8, '09:00'),
    'an-tuc-staff',
    underWay('local-plan/an-tuc', 30, 'Đang lấy ý kiến các ấp về ngày giờ.'),
  ),
  line(
    daysAgo(3, '15:45'),
    'an-tuc-staff',
    underWay('local-plan/an-tuc', 60, 'Còn chờ chốt hai điểm mượn của trường tiểu học.'),
  ),
];

/** Duties that the communes did first. */
export const communeBeginnings: readonly Line[] = [
  ...teams,
  ...plans,
  ...plansNotYetThere,
  line(
    campaignDay(1, '09:10'),
    'tri-ton-staff',
    underWay('team/tri-ton', 40, 'Đã có danh sách dự kiến, chờ Đảng ủy cho ý kiến.'),
  ),
  line(campaignDay(1, '10:00'), 'o-lam-staff', underWay('team/o-lam', 50, 'Đang mời hai vị sư cả tham gia.')),
];
