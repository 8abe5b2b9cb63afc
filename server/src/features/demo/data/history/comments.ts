import { comment, line } from '../../lines.ts';
import { daysAgo, type Line, minutesAgo } from '../../script.ts';

/** What people say to each other on a task. */
export const comments: readonly Line[] = [
  line(
    daysAgo(9, '15:10'),
    'luong-phi',
    comment('local-plan', 'Xã mới thay người phụ trách, xin gửi kế hoạch muộn hai ngày.'),
  ),
  line(
    daysAgo(9, '15:35'),
    'police',
    comment('local-plan', 'Đồng ý nhận muộn nhưng hạn vẫn giữ, xã ưu tiên ghi rõ điểm cấp thẻ.'),
  ),
  line(
    daysAgo(5, '09:05'),
    'police',
    comment(
      'local-plan',
      'Mẫu bảng phân công từng buổi đã gửi qua văn thư, các xã dùng chung cho thống nhất.',
    ),
  ),
  line(
    daysAgo(6, '20:10'),
    'qlhc-staff',
    comment('mobile-birth', 'Có công chức hộ tịch đi cùng, người dân rất mừng, đỡ phải về xã.'),
  ),
  line(
    daysAgo(4, '10:20'),
    'justice',
    comment('birth-guide', 'Mẫu lời khai đang xin ý kiến Sở Tư pháp, ngày mai gửi bổ sung.'),
  ),
  line(
    daysAgo(3, '15:30'),
    'justice-staff',
    comment('birth-guide', 'Ô Lâm, Châu Lăng đã dùng mẫu mới, báo lại là phần người làm chứng dễ điền hơn.'),
  ),
  line(
    daysAgo(3, '16:50'),
    'finance',
    comment('allowance', 'Còn bốn xã chưa gửi dự toán, Phòng đã gọi điện từng nơi.'),
  ),
  line(
    daysAgo(2, '08:10'),
    'chair',
    comment('allowance', 'Trình ngay phần đã đủ, phần còn lại bổ sung sau. Không để anh em chờ.'),
  ),
  line(
    daysAgo(2, '16:30'),
    'electricity',
    comment('power', 'Đường dây ấp Phước Lộc quá tải vào giờ cao điểm, đang khảo sát kéo nguồn riêng.'),
  ),
  line(
    daysAgo(2, '19:20'),
    'o-lam',
    comment('venue', 'Trong lúc chờ điện, xã chuyển tạm sang trường tiểu học ấp bên.'),
  ),
  line(
    daysAgo(1, '08:50'),
    'police',
    comment('quota', 'Ô Lâm và Lương An Trà đang chậm nhất, đề nghị hai xã báo lịch bù trong tuần.'),
  ),
  line(
    daysAgo(1, '09:20'),
    'luong-an-tra',
    comment('quota', 'Có máy thay thế là xã làm thêm hai tối mỗi tuần để bù.'),
  ),
  line(
    daysAgo(1, '10:35'),
    'women-staff',
    comment('home-visits', 'Có 58 người cần làm tại nhà, nhờ Đội QLHC xếp giúp bốn buổi sáng.'),
  ),
  line(
    minutesAgo(52),
    'police',
    comment('home-visits', 'Đội xếp được ba buổi sáng tuần này, danh sách theo xã sẽ gửi chiều nay.'),
  ),
];
