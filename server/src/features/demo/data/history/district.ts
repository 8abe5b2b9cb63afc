import { checkIn, confirm, done, finished, line, sendBack, underWay } from '../../lines.ts';
import { campaignDay, daysAgo, type Line, type When } from '../../script.ts';

const police: readonly Line[] = [
  ...finished(
    'headcount',
    'police',
    daysAgo(10, '16:30'),
    'Chốt 5.196 người ở 96 khóm, ấp; 214 người đang đi làm xa.',
    daysAgo(9, '08:10'),
  ),
  line(daysAgo(11, '16:00'), 'qlhc-staff', done('headcount/qlhc/with', 'Đã cung cấp số liệu từng khóm, ấp.')),
  line(daysAgo(10, '08:05'), 'police', confirm('headcount/qlhc/with')),
  ...finished(
    'calendar',
    'qlhc',
    daysAgo(12, '11:10'),
    'Lịch 118 buổi lưu động, 71 buổi tối, đã gửi 15 xã, thị trấn và Điện lực.',
    daysAgo(12, '15:20'),
  ),
  line(
    campaignDay(3, '17:00'),
    'police-staff',
    checkIn('inspect/police', 'Kiểm tra Tri Tôn, Cô Tô, Ô Lâm: sửa 12 hồ sơ ảnh chưa đạt.'),
  ),
  line(
    campaignDay(10, '17:10'),
    'police-staff',
    checkIn(
      'inspect/police',
      'Phúc tra Lương An Trà, Vĩnh Gia, Tân Tuyến, Núi Tô: 5 hồ sơ phải làm lại vân tay.',
    ),
  ),
  ...finished(
    'reinforce',
    'police',
    daysAgo(5, '15:30'),
    'Điều thêm 8 cán bộ, 3 bộ máy cho Tri Tôn, Cô Tô, Ô Lâm và Lương An Trà; chậm do chờ tỉnh cấp máy.',
    daysAgo(4, '10:15'),
  ),
  line(
    daysAgo(7, '09:20'),
    'qlhc-staff',
    underWay('reinforce/qlhc/with', 70, 'Đã kiểm tra xong máy dự phòng.'),
  ),
  line(
    daysAgo(6, '10:30'),
    'police-staff',
    underWay('priority/police', 60, 'Đã phân nhóm theo độ tuổi và địa bàn.'),
  ),
  line(
    daysAgo(2, '16:50'),
    'police-staff',
    done('priority/police', 'Lập xong bốn nhóm ưu tiên, gửi 1.420 lượt mời cho các xã, thị trấn.'),
  ),
  line(
    daysAgo(4, '14:00'),
    'police-staff',
    underWay('banks/police', 60, 'Agribank đã đồng ý, đang bàn phân công với Ngân hàng Chính sách xã hội.'),
  ),
  line(
    campaignDay(4, '16:30'),
    'police-staff',
    checkIn('weekly-report/police', 'Tuần 1: thu nhận 486 hồ sơ, ba vướng mắc đã xử lý tại Đội.'),
  ),
  line(
    campaignDay(11, '16:40'),
    'police-staff',
    checkIn(
      'weekly-report/police',
      'Tuần 2: lũy kế 1.302 hồ sơ; hai việc trình Chủ tịch về điện và giấy tờ hộ tịch.',
    ),
  ),
];

const daily = (share: string, who: string, notes: readonly (readonly [When, string])[]): Line[] =>
  notes.map(([at, note]) => line(at, who, checkIn(share, note)));

const team: readonly Line[] = [
  line(
    daysAgo(8, '10:15'),
    'qlhc-staff',
    underWay('checklist/qlhc', 80, 'Bản thảo 14 mục đã dùng thử ở bốn buổi, đang bổ sung phần nguồn điện.'),
  ),
  line(
    daysAgo(9, '11:00'),
    'qlhc-staff',
    underWay('cleaning/qlhc', 25, 'Làm sạch 310/1.240 trường hợp sai lệch.'),
  ),
  line(
    daysAgo(3, '11:20'),
    'qlhc-staff',
    underWay('cleaning/qlhc', 45, 'Làm sạch 558/1.240, chủ yếu sai ngày sinh và quan hệ với chủ hộ.'),
  ),
  line(
    daysAgo(6, '14:35'),
    'justice-staff',
    underWay('cleaning/justice/with', 40, 'Đã đối chiếu sổ khai sinh của năm xã.'),
  ),
  ...daily('handover/qlhc', 'qlhc-staff', [
    [daysAgo(4, '16:45'), 'Giao Bưu điện 212 thẻ, không chênh lệch.'],
    [daysAgo(3, '16:40'), 'Giao 187 thẻ, hai thẻ in lỗi gửi trả tỉnh.'],
    [daysAgo(2, '16:50'), 'Giao 240 thẻ, đối chiếu khớp.'],
    [daysAgo(1, '16:35'), 'Giao 164 thẻ, còn 31 thẻ chờ địa chỉ mới.'],
  ]),
  line(
    daysAgo(4, '17:00'),
    'post-staff',
    underWay('handover/post/with', 50, 'Nhận đủ thẻ mỗi chiều lúc 16 giờ 30.'),
  ),
];

const culture: readonly Line[] = [
  ...finished(
    'leaflet',
    'culture',
    daysAgo(9, '14:15'),
    'In 6.000 tờ gấp song ngữ, đã giao đủ 15 xã, thị trấn.',
    daysAgo(8, '09:00'),
  ),
  line(
    daysAgo(10, '10:20'),
    'radio-staff',
    done('leaflet/radio/with', 'Đã biên dịch và hiệu đính phần tiếng Khmer.'),
  ),
  line(daysAgo(9, '08:30'), 'police', confirm('leaflet/radio/with')),
  ...daily('broadcast/radio', 'radio-staff', [
    [daysAgo(5, '18:50'), 'Hai lượt tiếng Việt, một lượt tiếng Khmer.'],
    [daysAgo(4, '18:50'), 'Hai lượt, thêm phỏng vấn người dân Cô Tô.'],
    [daysAgo(2, '18:55'), 'Ba lượt, nhắc lịch cuối tuần của các xã.'],
    [daysAgo(1, '18:50'), 'Hai lượt, có bài về làm thẻ tại nhà cho người già yếu.'],
  ]),
  line(
    daysAgo(6, '09:45'),
    'culture-staff',
    underWay('broadcast/culture/with', 50, 'Duyệt nội dung từng tuần.'),
  ),
  line(
    daysAgo(3, '10:10'),
    'culture-staff',
    underWay('one-stop/culture', 50, 'Tập huấn xong 8/15 bộ phận Một cửa.'),
  ),
];

const justice: readonly Line[] = [
  line(
    campaignDay(4, '15:00'),
    'justice-staff',
    checkIn('civil-status/justice', 'Xong Lê Trì, Ba Chúc: 46 chỗ lệch chuyển Công an huyện.'),
  ),
  line(
    campaignDay(11, '15:20'),
    'justice-staff',
    checkIn('civil-status/justice', 'Xong Vĩnh Gia, Tà Đảnh: 29 chỗ lệch, chủ yếu sai chữ đệm.'),
  ),
  line(
    daysAgo(5, '11:30'),
    'justice-staff',
    done('birth-guide/justice', 'Đã gửi bản hướng dẫn cho 15 xã, thị trấn.'),
  ),
  line(
    daysAgo(4, '09:10'),
    'police',
    sendBack(
      'birth-guide/justice',
      'Thiếu mẫu lời khai cho người không còn giấy tờ gốc, các xã chưa làm được.',
    ),
  ),
  line(
    daysAgo(3, '10:45'),
    'justice-staff',
    done('birth-guide/justice', 'Bổ sung mẫu lời khai và hai ví dụ điền sẵn, gửi lại các xã.'),
  ),
  line(daysAgo(3, '15:10'), 'police', confirm('birth-guide/justice')),
  ...daily('mobile-birth/justice', 'justice-staff', [
    [daysAgo(6, '20:20'), 'Đi cùng tổ lưu động ở Cô Tô, trích lục tại chỗ 17 trường hợp.'],
    [daysAgo(3, '20:15'), 'Ô Lâm: trích lục 9 trường hợp, 14 trường hợp phải xác minh.'],
    [daysAgo(1, '20:25'), 'Châu Lăng: trích lục 6 trường hợp.'],
  ]),
];

/** The police, their team, culture and justice. */
export const district: readonly Line[] = [...police, ...team, ...culture, ...justice];
