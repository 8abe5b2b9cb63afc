import { confirm, done, line, underWay } from '../../lines.ts';
import { type Act, campaignDay, daysAgo, type Line } from '../../script.ts';
import { by } from '../task-spec.ts';

const meeting = 'second-week';
/** Monday of the second week. */
const at = (time: string) => campaignDay(7, time);

const call = (agency: string): Act => ({ does: 'callAgency', meeting, agency });
const note = (text: string, agency?: string): Act => ({ does: 'noteInMeeting', meeting, agency, text });

const inTheRoom: readonly Line[] = [
  line(at('07:30'), 'police', {
    does: 'openMeeting',
    meeting,
    chair: 'chair',
    absent: ['post', 'policy-bank'],
  }),
  line(at('07:33'), 'police', note('Tuần đầu các xã đã làm quen việc; buổi tối đông dân hơn ban ngày.')),
  line(at('07:36'), 'police', {
    does: 'decideInMeeting',
    meeting,
    text: 'Số liệu trong ngày gửi trước 17 giờ; xã nào không có hồ sơ cũng phải báo là không có.',
    tasks: [],
  }),
  line(at('07:40'), 'police', call('o-lam')),
  line(at('07:42'), 'police', note('Xã còn nhiều người già yếu không tự đến điểm cấp thẻ được.', 'o-lam')),
  line(at('07:45'), 'police', {
    does: 'decideInMeeting',
    meeting,
    agency: 'o-lam',
    text: 'Xã Ô Lâm lập danh sách người già yếu, khuyết tật cần làm thẻ tại nhà, chia theo ấp, gửi Đội QLHC.',
    tasks: [
      {
        key: 'at-home-list',
        text: 'Lập danh sách người già yếu, khuyết tật cần làm thẻ tại nhà, chia theo ấp, gửi Đội QLHC.',
        lead: ['o-lam'],
        cooperate: ['qlhc'],
        deadline: by(-4),
      },
    ],
  }),
  line(at('07:50'), 'police', call('justice')),
  line(at('07:53'), 'police', {
    does: 'decideInMeeting',
    meeting,
    agency: 'justice',
    text: 'Phòng Tư pháp cử cán bộ hộ tịch trực buổi tối tại ba điểm đông nhất.',
    tasks: [
      {
        key: 'evening-registrar',
        text: 'Cử cán bộ hộ tịch trực buổi tối tại ba điểm cấp thẻ đông nhất, báo danh sách cho Công an huyện.',
        lead: ['justice'],
        deadline: by(-3),
      },
    ],
  }),
  line(at('07:58'), 'police', call('radio')),
  line(at('08:01'), 'police', {
    does: 'decideInMeeting',
    meeting,
    agency: 'radio',
    text: 'Đài Truyền thanh phát lịch cấp thẻ lưu động bằng cả tiếng Khmer.',
    tasks: [
      {
        key: 'khmer-schedule',
        text: 'Phát lịch cấp thẻ lưu động bằng tiếng Việt và tiếng Khmer, mỗi ngày hai lần, trên loa các xã.',
        lead: ['radio'],
        cooperate: ['culture'],
        deadline: by(-2),
      },
    ],
  }),
  line(at('08:06'), 'police', call('electricity')),
  line(at('08:09'), 'police', {
    does: 'decideInMeeting',
    meeting,
    agency: 'electricity',
    text: 'Điện lực gửi lịch cắt điện hai tuần tới để các xã tránh ngày có buổi lưu động.',
    tasks: [
      {
        key: 'power-cut-days',
        text: 'Gửi lịch cắt điện hai tuần tới theo từng xã cho Công an huyện và các xã có buổi lưu động.',
        lead: ['electricity'],
        deadline: by(3),
      },
    ],
  }),
  line(at('08:20'), 'police', { does: 'endMeeting', meeting }),
];

const afterwards: readonly Line[] = [
  line(
    daysAgo(6, '16:30'),
    'o-lam-staff',
    done('at-home-list/o-lam', 'Đã gửi danh sách theo bảy ấp, có người dẫn đường từng ấp.'),
  ),
  line(daysAgo(5, '08:40'), 'police', confirm('at-home-list/o-lam')),
  line(
    daysAgo(4, '15:15'),
    'justice-staff',
    done('evening-registrar/justice', 'Đã cử ba cán bộ trực từ 18 giờ đến 21 giờ.'),
  ),
  line(daysAgo(3, '09:20'), 'police', confirm('evening-registrar/justice')),
  line(
    daysAgo(3, '10:45'),
    'radio-staff',
    underWay('khmer-schedule/radio', 40, 'Đã phát tiếng Việt; bản tiếng Khmer đang chờ người đọc.'),
  ),
  line(
    daysAgo(1, '14:05'),
    'electricity-staff',
    underWay('power-cut-days/electricity', 50, 'Đã có lịch tuần này, chờ lịch tuần sau.'),
  ),
];

/** A giao ban of last week, written down by the desk; of its four tasks two are done and one is late. */
export const meetings: readonly Line[] = [...inTheRoom, ...afterwards];
