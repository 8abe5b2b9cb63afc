import { line, move, raise } from '../../lines.ts';
import { daysAgo, type Line } from '../../script.ts';

/** Blockers that are out of the way: answered on each step, withdrawn. */
export const blockersBehindUs: readonly Line[] = [
  line(
    daysAgo(9, '10:30'),
    'co-to-staff',
    raise('hall', 'venue/co-to', {
      kind: 'VENUE',
      severity: 'MEDIUM',
      text: 'Nhà văn hóa thị trấn đang sửa, không có chỗ cho buổi cấp thẻ 150 người.',
      need: 'Địa điểm thay thế trong hai tuần.',
    }),
  ),
  line(daysAgo(9, '11:20'), 'qlhc', move('acknowledgeBlocker', 'hall')),
  line(
    daysAgo(9, '15:05'),
    'qlhc',
    move(
      'guideBlocker',
      'hall',
      'Dùng nhà thi đấu của trường THPT từ 17 giờ 30, Đội đã thống nhất với nhà trường.',
    ),
  ),
  line(
    daysAgo(8, '19:30'),
    'co-to-staff',
    move('resolveBlocker', 'hall', 'Đã tổ chức buổi đầu tại nhà thi đấu, đủ chỗ.'),
  ),

  line(
    daysAgo(8, '16:10'),
    'an-tuc-staff',
    raise('camera', 'quota/an-tuc', {
      kind: 'EQUIPMENT',
      severity: 'HIGH',
      text: 'Máy ảnh của bộ thu nhận lưu động không lấy nét, 11 hồ sơ bị trả lại.',
      need: 'Máy ảnh thay thế trước buổi tối thứ Tư.',
    }),
  ),
  line(
    daysAgo(8, '17:15'),
    'qlhc',
    move('askBackBlocker', 'camera', 'Máy số hiệu mấy, đã vệ sinh ống kính và chỉnh lại đèn chưa?'),
  ),
  line(
    daysAgo(7, '08:05'),
    'an-tuc-staff',
    move('answerBlocker', 'camera', 'Máy số 7, đã vệ sinh và chỉnh đèn, ảnh vẫn nhòe.'),
  ),
  line(
    daysAgo(7, '09:30'),
    'qlhc',
    move('escalateBlocker', 'camera', 'Máy hết bảo hành, Đội không còn máy khác.'),
  ),
  line(daysAgo(7, '14:40'), 'police', move('acknowledgeBlocker', 'camera')),
  line(
    daysAgo(7, '16:00'),
    'police',
    move('guideBlocker', 'camera', 'Nhận máy ảnh của bộ dự phòng Công an huyện, bàn giao sáng mai.'),
  ),
  line(
    daysAgo(6, '09:15'),
    'an-tuc-staff',
    move('resolveBlocker', 'camera', 'Đã nhận máy, chụp lại đủ 11 hồ sơ.'),
  ),

  line(
    daysAgo(11, '09:25'),
    'youth',
    raise('fuel', 'vneid/youth', {
      kind: 'FUNDS',
      severity: 'MEDIUM',
      text: 'Đoàn viên đi xã xa mỗi tối tự trả tiền xăng, một số chi đoàn xin rút.',
      need: 'Hỗ trợ tiền xăng cho 46 đoàn viên.',
    }),
  ),
  line(
    daysAgo(11, '10:15'),
    'qlhc',
    move('escalateBlocker', 'fuel', 'Thuộc kinh phí, chuyển lãnh đạo Công an huyện.'),
  ),
  line(
    daysAgo(10, '14:30'),
    'police',
    move('escalateBlocker', 'fuel', 'Đề nghị Chủ tịch cho chi từ nguồn tuyên truyền của đợt cao điểm.'),
  ),
  line(
    daysAgo(5, '19:45'),
    'youth',
    move('resolveBlocker', 'fuel', 'Các chi đoàn đã nhận hỗ trợ và tiếp tục đi buổi tối.'),
  ),

  line(
    daysAgo(7, '10:50'),
    'ta-danh-staff',
    raise('doubles', 'quota/ta-danh', {
      kind: 'DATA',
      severity: 'LOW',
      text: 'Hai người bị trùng dữ liệu với xã khác nên không mở được hồ sơ.',
      need: 'Đội kiểm tra và gộp dữ liệu.',
    }),
  ),
  line(
    daysAgo(7, '15:50'),
    'ta-danh-staff',
    move('withdrawBlocker', 'doubles', 'Kiểm tra lại thì do nhập nhầm, xã đã tự sửa được.'),
  ),
];
