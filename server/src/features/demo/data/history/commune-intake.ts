import { done, finished, line, step, underWay } from '../../lines.ts';
import { daysAgo, type Line } from '../../script.ts';
import { communes } from '../communes.ts';
import { filesTakenIn } from '../intake.ts';

/** What each commune says of its intake. */
const remarks: Readonly<Record<string, string>> = {
  'tri-ton': 'Khóm 3 và khóm 5 đông nhất, mỗi tối khoảng 75 hồ sơ.',
  'co-to': 'Hai điểm trường đã xong, đang làm khu dân cư chợ.',
  'o-lam': 'Chậm do mất điện và nhiều người thiếu ngày, tháng sinh.',
  'luong-an-tra': 'Từ hôm máy quét vân tay hỏng chỉ còn một máy hoạt động.',
  'vinh-gia': 'Làm ban ngày tại các cụm dân cư biên giới.',
  'tan-tuyen': 'Đạt tiến độ, còn chủ yếu người đi làm xa.',
  'chau-lang': 'Vướng hồ sơ khai sinh của người lớn tuổi.',
  'le-tri': 'Tối thứ Tư và thứ Bảy đông người đến.',
  'nui-to': 'Đã xong ba trên năm điểm.',
  'lac-quoi': 'Đường vào kênh ngập, phải đưa rước bằng ghe.',
  'ba-chuc': 'Học sinh nội trú đã làm xong.',
  'luong-phi': 'Còn 20 người đang làm ở Bình Dương, đã báo gia đình.',
  'an-tuc': 'Tuần tới làm dồn hai buổi ở ấp xa.',
};

const inWords = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, '.');
const targetOf = (slug: string): number => communes.find((commune) => commune.slug === slug)?.target ?? 0;

const times: Readonly<Record<number, string>> = { 9: '17:05', 5: '17:20', 1: '17:15' };

const reports = Object.entries(remarks).flatMap(([commune, remark]) => {
  const soFar = filesTakenIn[commune] ?? [];
  const target = targetOf(commune);
  return soFar.map(([day, count]) => {
    const note = `Lũy kế ${inWords(count)}/${inWords(target)} hồ sơ.`;
    const isLast = day === soFar.at(-1)?.[0];
    return line(
      daysAgo(day, times[day] ?? '17:00'),
      `${commune}-staff`,
      underWay(`quota/${commune}`, Math.floor((100 * count) / target), isLast ? `${note} ${remark}` : note),
    );
  });
});

const nearlyThere: readonly Line[] = [
  line(daysAgo(8, '17:00'), 'ta-danh-staff', underWay('quota/ta-danh', 61, 'Lũy kế 35/57 hồ sơ.')),
  line(
    daysAgo(2, '16:30'),
    'ta-danh-staff',
    done('quota/ta-danh', 'Thu nhận đủ 57/57 hồ sơ, đã phúc tra danh sách với từng ấp.'),
  ),
  line(daysAgo(8, '17:25'), 'vinh-phuoc-staff', underWay('quota/vinh-phuoc', 74, 'Lũy kế 23/31 hồ sơ.')),
  ...finished(
    'quota',
    'vinh-phuoc',
    daysAgo(4, '16:45'),
    'Thu nhận đủ 31/31 hồ sơ, hai người già yếu làm tại nhà.',
    daysAgo(3, '08:30'),
  ),
];

/** People without day and month of birth: due in three days. */
const missingDates: readonly Line[] = [
  line(
    daysAgo(2, '10:15'),
    'tri-ton-staff',
    underWay('missing-dates/tri-ton', 70, 'Đã bổ sung 96/137 người, còn chờ người đi làm xa về.'),
  ),
  line(
    daysAgo(1, '09:25'),
    'co-to-staff',
    underWay('missing-dates/co-to', 80, 'Bổ sung 48/60 người, mời lần hai số còn lại.'),
  ),
  line(
    daysAgo(2, '15:30'),
    'o-lam-staff',
    underWay('missing-dates/o-lam', 35, 'Bổ sung 42/120 người, nhiều cụ chỉ nhớ năm âm lịch.'),
  ),
  line(
    daysAgo(1, '10:40'),
    'o-lam',
    step(
      'requestExtension',
      'missing-dates/o-lam',
      'Còn 78 người không có giấy tờ gốc, phải xác minh qua sổ của chùa.',
      12,
    ),
  ),
  line(
    daysAgo(3, '14:35'),
    'luong-an-tra-staff',
    underWay('missing-dates/luong-an-tra', 55, 'Bổ sung 41/74 người.'),
  ),
  ...finished(
    'missing-dates',
    'vinh-gia',
    daysAgo(2, '09:45'),
    'Bổ sung đủ 22 người, đã cập nhật lên hệ thống.',
    daysAgo(1, '08:35'),
  ),
  line(
    daysAgo(1, '16:05'),
    'tan-tuyen-staff',
    done('missing-dates/tan-tuyen', 'Xong 18/18 người, Phòng Tư pháp đã cấp trích lục.'),
  ),
  line(
    daysAgo(4, '10:30'),
    'chau-lang-staff',
    underWay('missing-dates/chau-lang', 20, 'Mới bổ sung 11/54 người do không tìm được sổ gốc.'),
  ),
  ...finished(
    'missing-dates',
    'le-tri',
    daysAgo(5, '15:10'),
    'Bổ sung đủ 13 người thiếu ngày, tháng sinh.',
    daysAgo(4, '08:45'),
  ),
  line(
    daysAgo(2, '08:55'),
    'nui-to-staff',
    underWay('missing-dates/nui-to', 60, 'Bổ sung 21/35 người, hẹn buổi cuối tuần.'),
  ),
  line(daysAgo(3, '09:50'), 'lac-quoi-staff', underWay('missing-dates/lac-quoi', 40, 'Bổ sung 6/15 người.')),
  ...finished(
    'missing-dates',
    'ba-chuc',
    daysAgo(3, '16:15'),
    'Bổ sung 9/9 người, hồ sơ lưu tại Tư pháp thị trấn.',
    daysAgo(2, '08:20'),
  ),
  line(
    daysAgo(1, '14:20'),
    'luong-phi-staff',
    done('missing-dates/luong-phi', 'Bổ sung đủ 7 người, đã báo Đội QLHC kiểm tra lại.'),
  ),
  line(daysAgo(4, '15:55'), 'an-tuc-staff', underWay('missing-dates/an-tuc', 50, 'Bổ sung 8/16 người.')),
  ...finished(
    'missing-dates',
    'ta-danh',
    daysAgo(6, '10:25'),
    'Bổ sung 5/5 người thiếu ngày, tháng sinh.',
    daysAgo(5, '08:30'),
  ),
  line(
    daysAgo(8, '09:30'),
    'police',
    step(
      'withdrawAssignment',
      'missing-dates/vinh-phuoc',
      'Qua đối chiếu, xã không còn ai thiếu ngày, tháng sinh.',
    ),
  ),
];

/** The field work itself: taking in files, mending papers. */
export const communeIntake: readonly Line[] = [...reports, ...nearlyThere, ...missingDates];
