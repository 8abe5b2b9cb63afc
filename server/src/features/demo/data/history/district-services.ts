import { checkIn, done, finished, line, step, underWay } from '../../lines.ts';
import { campaignDay, daysAgo, type Line } from '../../script.ts';

const finance: readonly Line[] = [
  line(
    daysAgo(6, '15:40'),
    'finance-staff',
    underWay('allowance/finance', 50, 'Đã nhận dự toán của 9/15 xã, thị trấn.'),
  ),
  line(
    daysAgo(4, '15:00'),
    'finance',
    step('requestExtension', 'allowance/finance', 'Sáu xã chưa gửi dự toán, đề nghị lùi năm ngày.', 3),
  ),
  line(
    daysAgo(3, '16:20'),
    'chair',
    step(
      'declineExtension',
      'allowance/finance',
      'Anh em đang làm đêm, không lùi; trình trước phần đã đủ dự toán.',
    ),
  ),
  line(
    daysAgo(2, '17:00'),
    'finance-staff',
    underWay('allowance/finance', 75, 'Đã thẩm định 11 dự toán, đang hoàn thiện tờ trình.'),
  ),
];

const masses: readonly Line[] = [
  ...finished(
    'pledge',
    'youth',
    daysAgo(8, '09:50'),
    '15/15 xã đoàn đăng ký vận động 1.150 người.',
    daysAgo(7, '08:40'),
  ),
  ...finished(
    'pledge',
    'women',
    daysAgo(5, '16:10'),
    '15/15 Hội cơ sở đăng ký 1.320 người, chậm do ba xã kiện toàn Hội.',
    daysAgo(4, '08:55'),
  ),
  line(
    daysAgo(5, '20:05'),
    'youth-staff',
    checkIn('vneid/youth', 'Tuần qua 46 đoàn viên hỗ trợ 19 buổi, kích hoạt 402 tài khoản.'),
  ),
  line(
    daysAgo(3, '20:20'),
    'women-staff',
    checkIn('vneid/women', 'Hội viên hỗ trợ 14 buổi, kích hoạt 268 tài khoản.'),
  ),
  line(daysAgo(6, '10:50'), 'women-staff', underWay('home-visits/women', 35, 'Đã đến 120 nhà ở bảy xã.')),
  line(
    daysAgo(2, '11:10'),
    'women-staff',
    underWay('home-visits/women', 65, 'Đến 231 nhà, chốt 58 người cần làm thẻ tại nhà.'),
  ),
];

const services: readonly Line[] = [
  line(
    daysAgo(7, '15:20'),
    'electricity-staff',
    checkIn('power/electricity', 'Dời lịch bảo trì hai trạm biến áp ở Cô Tô, Tri Tôn sang ban ngày.'),
  ),
  line(
    daysAgo(2, '15:35'),
    'electricity-staff',
    checkIn('power/electricity', 'Ô Lâm mất điện do quá tải đường dây, đang tìm phương án.'),
  ),
  line(
    campaignDay(3, '14:50'),
    'electricity-staff',
    checkIn('outage-list/electricity', 'Tuần 2 có ba lịch cắt, một lịch trùng buổi cấp thẻ ở Núi Tô đã dời.'),
  ),
  line(
    campaignDay(10, '15:10'),
    'electricity-staff',
    checkIn('outage-list/electricity', 'Tuần 3 có hai lịch cắt ban ngày, không trùng buổi nào.'),
  ),
  line(
    campaignDay(5, '10:30'),
    'post-staff',
    checkIn('delivery/post', 'Phát 391/420 thẻ, 29 thẻ sai địa chỉ.'),
  ),
  line(
    campaignDay(12, '10:20'),
    'post-staff',
    checkIn('delivery/post', 'Phát 702/745 thẻ; 43 thẻ người nhận đi xa, giữ tại bưu cục.'),
  ),
  line(
    daysAgo(4, '10:40'),
    'agribank-staff',
    underWay('bank-desk/agribank', 40, 'Mở được 112 tài khoản ở năm buổi.'),
  ),
  line(
    daysAgo(5, '15:50'),
    'agribank-staff',
    underWay('banks/agribank/with', 60, 'Đã gửi dự thảo thỏa thuận phối hợp.'),
  ),
  line(
    daysAgo(3, '13:45'),
    'policy-bank',
    step(
      'refuseAssignment',
      'bank-desk/policy-bank',
      'Phòng giao dịch không có thiết bị mở tài khoản lưu động, đề nghị giao Agribank làm chung.',
    ),
  ),
];

const ownStaff: readonly Line[] = [
  ...finished(
    'own-staff',
    'justice',
    daysAgo(6, '08:45'),
    'Đạt 11/11 người, đầu mối là chuyên viên hộ tịch.',
    daysAgo(5, '08:40'),
  ),
  ...finished('own-staff', 'culture', daysAgo(4, '11:05'), 'Đạt 14/14 người.', daysAgo(3, '08:45')),
  ...finished(
    'own-staff',
    'youth',
    daysAgo(7, '11:15'),
    'Đạt 8/8 người, cử một Ủy viên Thường vụ làm đầu mối.',
    daysAgo(6, '14:30'),
  ),
  line(daysAgo(1, '10:00'), 'finance-staff', done('own-staff/finance', 'Đạt 13/13 người.')),
  line(daysAgo(2, '09:05'), 'women-staff', done('own-staff/women', 'Đạt 7/7 người, đã cử đầu mối.')),
  line(
    daysAgo(2, '14:10'),
    'radio-staff',
    underWay('own-staff/radio', 90, 'Còn một phóng viên đang đi học.'),
  ),
  line(
    daysAgo(3, '14:50'),
    'electricity-staff',
    underWay('own-staff/electricity', 70, 'Đạt 29/41 người, tổ trực ca tối làm sau.'),
  ),
];

/** Money, mass organisations, electricity, post, banks, and every body's own staff. */
export const districtServices: readonly Line[] = [...finance, ...masses, ...services, ...ownStaff];
