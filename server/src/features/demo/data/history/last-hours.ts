import { checkIn, confirm, done, line, move, raise, receive, underWay } from '../../lines.ts';
import { daysAgo, type Line, minutesAgo } from '../../script.ts';

/** A duty that was added on the way: the first agency refused it, another has it now. */
const givenOn: readonly Line[] = [
  line(daysAgo(1, '08:45'), 'police', {
    does: 'urge',
    shares: ['local-plan/an-tuc', 'cadres/o-lam', 'cadres/an-tuc', 'cadres/nui-to', 'allowance/finance'],
    reason: 'Đã quá hạn, đề nghị báo kết quả hoặc xin gia hạn trong ngày.',
  }),
  line(daysAgo(4, '16:55'), 'culture', {
    does: 'step',
    step: 'refuseAssignment',
    share: 'night-show/culture',
    reason: 'Phòng không có xe loa và người trực đêm, đề nghị giao Đài Truyền thanh.',
  }),
  line(daysAgo(3, '08:55'), 'police', {
    does: 'reassign',
    share: 'night-show/culture',
    to: 'radio',
    reason: 'Đài có xe loa và biên tập viên tiếng Khmer.',
  }),
  line(
    daysAgo(2, '17:30'),
    'radio-staff',
    underWay('night-show/radio', 30, 'Đã lên lịch bốn đêm ở Ô Lâm, Châu Lăng, Núi Tô, An Tức.'),
  ),
];

/** What changed while the leader was away from the screen. */
const lastHour: readonly Line[] = [
  line(
    minutesAgo(58),
    'tri-ton-staff',
    underWay('quota/tri-ton', 48, 'Lũy kế 964/1.995 hồ sơ, sáng nay làm tại hai trường học.'),
  ),
  line(
    minutesAgo(49),
    'women-staff',
    underWay('home-visits/women', 75, 'Đến 262 nhà, chốt 66 người cần làm tại nhà.'),
  ),
  line(minutesAgo(44), 'police', confirm('missing-dates/tan-tuyen')),
  line(
    minutesAgo(33),
    'culture-staff',
    underWay('one-stop/culture', 65, 'Tập huấn thêm hai xã, còn năm nơi.'),
  ),
  line(
    minutesAgo(27),
    'nui-to-staff',
    raise('pagoda', 'venue/nui-to', {
      kind: 'VENUE',
      severity: 'MEDIUM',
      text: 'Chùa có lễ hai ngày tới, không mượn được sân làm điểm cấp thẻ như lịch.',
      need: 'Đổi lịch hoặc tìm điểm khác cho khoảng 60 người.',
    }),
  ),
  line(
    minutesAgo(21),
    'chau-lang-staff',
    checkIn('digital-team/chau-lang', 'Hướng dẫn 15 người, trong đó 9 người lần đầu dùng ứng dụng.'),
  ),
  line(minutesAgo(17), 'co-to-staff', underWay('quota/co-to', 54, 'Lũy kế 431/788 hồ sơ.')),
  line(minutesAgo(12), 'qlhc', move('acknowledgeBlocker', 'pagoda')),
  line(minutesAgo(8), 'ba-chuc-staff', done('cadres/ba-chuc', 'Bổ sung ba trường học, đạt 167/167 người.')),
  line(minutesAgo(4), 'post-staff', receive('own-staff/post')),
];

export const lastHours: readonly Line[] = [...givenOn, ...lastHour];
