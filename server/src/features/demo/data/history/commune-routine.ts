import { checkIn, done, finished, line, sendBack, step, underWay } from '../../lines.ts';
import { daysAgo, type Line, minutesAgo, type When } from '../../script.ts';

type Word = readonly [commune: string, at: When, note: string];

const checkIns = (task: string, words: readonly Word[]): Line[] =>
  words.map(([commune, at, note]) => line(at, `${commune}-staff`, checkIn(`${task}/${commune}`, note)));

const loudspeaker = checkIns('loudspeaker', [
  ['tri-ton', daysAgo(3, '18:10'), 'Phát hai lượt 5 giờ và 17 giờ, nhắc lịch khóm 2.'],
  ['co-to', daysAgo(3, '18:25'), 'Phát đủ hai lượt.'],
  ['ba-chuc', daysAgo(3, '18:40'), 'Phát đủ hai lượt, thêm bản tiếng Khmer buổi chiều.'],
  ['tri-ton', daysAgo(2, '18:05'), 'Phát hai lượt, nhắc lịch khóm 3.'],
  ['o-lam', daysAgo(2, '18:30'), 'Phát một lượt buổi sáng, chiều mất điện.'],
  ['chau-lang', daysAgo(2, '18:35'), 'Phát hai lượt, một lượt bằng tiếng Khmer.'],
  ['vinh-gia', daysAgo(2, '18:50'), 'Phát đủ hai lượt ở cả bốn ấp.'],
  ['tri-ton', daysAgo(1, '18:00'), 'Phát hai lượt, đọc danh mục giấy tờ cần mang.'],
  ['co-to', daysAgo(1, '18:15'), 'Phát đủ hai lượt, xe loa đi thêm khu chợ.'],
  ['o-lam', daysAgo(1, '18:20'), 'Phát hai lượt song ngữ, dùng máy phát điện của xã.'],
  ['luong-an-tra', daysAgo(1, '18:30'), 'Phát hai lượt, báo dời lịch ấp Ninh Phước.'],
  ['tan-tuyen', daysAgo(1, '18:32'), 'Phát đủ hai lượt.'],
  ['chau-lang', daysAgo(1, '18:36'), 'Phát đủ hai lượt, loa ấp Tà On vừa sửa xong.'],
  ['nui-to', daysAgo(1, '18:41'), 'Phát hai lượt song ngữ.'],
  ['an-tuc', daysAgo(1, '18:44'), 'Phát hai lượt, nhắc lịch cuối tuần.'],
  ['ta-danh', daysAgo(1, '18:47'), 'Phát hai lượt, mời người đã có thẻ đến nhận.'],
]);

const venues: readonly Line[] = [
  ...checkIns('venue', [
    ['tri-ton', daysAgo(6, '08:10'), 'Mười một điểm đều có bàn ghế, quạt và hai dân quân giữ trật tự.'],
    ['vinh-gia', daysAgo(5, '08:15'), 'Bốn điểm sẵn sàng, đã chạy thử máy phát điện dự phòng.'],
    ['tan-tuyen', daysAgo(5, '09:00'), 'Bố trí xong bốn điểm theo lịch.'],
    ['le-tri', daysAgo(4, '14:25'), 'Mượn hội trường trường học hai buổi tối mỗi tuần.'],
    ['ba-chuc', daysAgo(4, '15:10'), 'Bốn điểm đủ điều kiện, có nước uống và chỗ ngồi chờ.'],
    ['ta-danh', daysAgo(7, '10:20'), 'Ba điểm đã phục vụ xong, trả lại mặt bằng.'],
    ['lac-quoi', daysAgo(3, '16:10'), 'Hai điểm khô ráo, điểm kênh T5 còn ngập.'],
    ['co-to', daysAgo(2, '09:15'), 'Chuyển sang nhà thi đấu, đủ chỗ cho 150 người.'],
    ['luong-an-tra', daysAgo(2, '10:05'), 'Sáu điểm sẵn sàng, chờ thêm máy thu nhận.'],
  ]),
  line(
    daysAgo(3, '08:20'),
    'o-lam-staff',
    underWay('venue/o-lam', 45, 'Năm trên bảy điểm có mái che, hai điểm phải dựng rạp.'),
  ),
  line(
    daysAgo(4, '08:40'),
    'nui-to-staff',
    underWay('venue/nui-to', 60, 'Ba điểm đã xong, điểm chùa đang thống nhất lịch.'),
  ),
];

/** Staff and teachers of the commune: was due three days ago. */
const cadres: readonly Line[] = [
  ...finished(
    'cadres',
    'tri-ton',
    daysAgo(5, '10:35'),
    'Toàn bộ 312 cán bộ, giáo viên, người lao động đã đăng ký.',
    daysAgo(4, '08:50'),
  ),
  ...finished('cadres', 'vinh-gia', daysAgo(6, '15:15'), 'Đạt 84/84 người.', daysAgo(5, '08:35')),
  ...finished(
    'cadres',
    'tan-tuyen',
    daysAgo(5, '14:55'),
    'Đạt 91/91 người, kể cả giáo viên hợp đồng.',
    daysAgo(4, '08:52'),
  ),
  ...finished('cadres', 'chau-lang', daysAgo(4, '09:05'), 'Đạt 120/120 người.', daysAgo(3, '08:35')),
  ...finished('cadres', 'le-tri', daysAgo(6, '16:20'), 'Đạt 77/77 người.', daysAgo(5, '08:37')),
  ...finished(
    'cadres',
    'lac-quoi',
    daysAgo(2, '11:05'),
    'Đạt 63/63 người, chậm một ngày do hai người đi công tác.',
    daysAgo(1, '08:40'),
  ),
  ...finished('cadres', 'luong-phi', daysAgo(4, '16:00'), 'Đạt 88/88 người.', daysAgo(3, '08:37')),
  ...finished('cadres', 'ta-danh', daysAgo(7, '09:10'), 'Đạt 70/70 người.', daysAgo(6, '14:20')),
  ...finished('cadres', 'vinh-phuoc', daysAgo(7, '15:35'), 'Đạt 52/52 người.', daysAgo(6, '14:22')),
  line(
    daysAgo(3, '16:40'),
    'co-to-staff',
    done('cadres/co-to', 'Đạt 204/204 người, gửi kèm bảng tổng hợp theo cơ quan.'),
  ),
  line(
    daysAgo(4, '11:20'),
    'ba-chuc-staff',
    done('cadres/ba-chuc', 'Đã rà soát xong các cơ quan của thị trấn.'),
  ),
  line(
    daysAgo(3, '09:00'),
    'police',
    sendBack('cadres/ba-chuc', 'Chưa có số liệu của ba trường học, đề nghị bổ sung rồi báo lại.'),
  ),
  line(
    daysAgo(4, '14:10'),
    'luong-an-tra-staff',
    underWay('cadres/luong-an-tra', 65, 'Còn 34 giáo viên chưa kích hoạt.'),
  ),
  line(
    daysAgo(4, '14:30'),
    'luong-an-tra',
    step('requestExtension', 'cadres/luong-an-tra', 'Trường đang thi học kỳ, đề nghị lùi sang tuần sau.', 5),
  ),
  line(
    daysAgo(3, '08:10'),
    'police',
    step('grantExtension', 'cadres/luong-an-tra', 'Đồng ý, làm ngay sau buổi thi cuối.'),
  ),
  line(
    daysAgo(4, '15:20'),
    'o-lam-staff',
    underWay('cadres/o-lam', 85, 'Còn 14 người dùng chung số điện thoại với gia đình.'),
  ),
  line(daysAgo(5, '09:40'), 'an-tuc-staff', underWay('cadres/an-tuc', 70, 'Còn 19/64 người.')),
  line(daysAgo(5, '15:05'), 'nui-to-staff', underWay('cadres/nui-to', 90, 'Còn 6 người chờ sim chính chủ.')),
];

const funds: readonly Line[] = [
  ...finished(
    'local-funds',
    'tri-ton',
    daysAgo(4, '10:10'),
    'Bố trí 38.400.000 đồng từ dự phòng, đã báo Phòng Tài chính - Kế hoạch.',
    daysAgo(3, '14:15'),
  ),
  ...finished(
    'local-funds',
    'tan-tuyen',
    daysAgo(3, '10:20'),
    'Bố trí 9.600.000 đồng cho xăng xe và in thư mời.',
    daysAgo(2, '08:45'),
  ),
  line(
    daysAgo(2, '14:40'),
    'co-to-staff',
    underWay('local-funds/co-to', 50, 'Dự kiến 21.000.000 đồng, chờ HĐND thị trấn họp.'),
  ),
  line(
    daysAgo(2, '16:10'),
    'vinh-phuoc-staff',
    underWay('local-funds/vinh-phuoc', 70, 'Đã cân đối 4.200.000 đồng, còn thiếu chứng từ in ấn.'),
  ),
  line(
    daysAgo(5, '16:30'),
    'an-tuc',
    step('refuseAssignment', 'local-funds/an-tuc', 'Xã không còn nguồn dự phòng trong năm.'),
  ),
  line(
    daysAgo(4, '08:20'),
    'police',
    step(
      'upholdAssignment',
      'local-funds/an-tuc',
      'Phòng Tài chính - Kế hoạch xác nhận xã còn nguồn tiết kiệm chi, đề nghị thực hiện.',
    ),
  ),
  line(
    daysAgo(1, '11:15'),
    'luong-phi',
    step('refuseAssignment', 'local-funds/luong-phi', 'Ngân sách xã đã phân bổ hết, đề nghị huyện bố trí.'),
  ),
  line(
    daysAgo(3, '15:25'),
    'police',
    step('postponeAssignment', 'local-funds/vinh-gia', 'Chờ tỉnh giao bổ sung kinh phí xã biên giới.', 9),
  ),
];

const digital: readonly Line[] = [
  ...checkIns('digital-team', [
    ['tri-ton', daysAgo(2, '20:10'), 'Tối nay hướng dẫn 64 người kích hoạt mức 2 tại khóm 3.'],
    ['co-to', daysAgo(2, '20:20'), 'Hướng dẫn 38 người, 5 máy quá cũ không cài được.'],
    ['ba-chuc', daysAgo(3, '20:00'), 'Học sinh nội trú tự cài gần hết, hỗ trợ 12 phụ huynh.'],
    ['tan-tuyen', daysAgo(1, '20:05'), 'Hướng dẫn 17 người nộp thử hồ sơ trực tuyến.'],
    ['ta-danh', daysAgo(1, '20:15'), 'Đã kích hoạt 49/57 người.'],
  ]),
  line(
    daysAgo(4, '20:10'),
    'le-tri-staff',
    underWay('digital-team/le-tri', 40, 'Tổ bốn người, mỗi tối hỗ trợ khoảng 10 lượt.'),
  ),
  line(
    daysAgo(5, '10:00'),
    'police',
    step('postponeAssignment', 'digital-team/lac-quoi', 'Đường vào ấp ngập, chờ nước rút.', 6),
  ),
  line(
    minutesAgo(150),
    'vinh-gia-staff',
    checkIn('digital-team/vinh-gia', 'Hỗ trợ 21 người ở cụm dân cư, mạng yếu nên phải làm tại trụ sở.'),
  ),
];

/** What the communes do day by day. */
export const communeRoutine: readonly Line[] = [...loudspeaker, ...venues, ...cadres, ...funds, ...digital];
