import { finished, line } from '../../lines.ts';
import { afterIssue, campaignDay, daysAgo, type Line } from '../../script.ts';
import { campaign, review, trial } from '../plans.ts';
import { by } from '../task-spec.ts';

/** How the three plans came about; a duty was added to the campaign on its way. */
export const planSteps: readonly Line[] = [
  line(daysAgo(53, '09:00'), 'police', { does: 'draft', plan: trial }),
  line(daysAgo(52, '14:00'), 'chair', { does: 'issue', plan: 'trial' }),
  ...finished(
    'trial-place',
    'co-to',
    daysAgo(40, '16:00'),
    'Phục vụ đủ bốn buổi, mỗi buổi hơn 90 người đến.',
    daysAgo(39, '09:00'),
  ),
  ...finished(
    'trial-evenings',
    'qlhc',
    daysAgo(36, '10:30'),
    'Bốn buổi thu nhận 371 hồ sơ, người dân chờ trung bình 25 phút.',
    daysAgo(35, '08:30'),
  ),
  ...finished(
    'trial-lessons',
    'police',
    daysAgo(33, '15:10'),
    'Đề xuất làm buổi tối ở nơi gần, gửi giấy mời theo khung giờ để khỏi chờ lâu.',
    daysAgo(32, '16:00'),
  ),
  line(daysAgo(30, '17:00'), 'chair', {
    does: 'close',
    plan: 'trial',
    reason: 'Đã làm xong, chuyển sang cao điểm toàn huyện.',
  }),

  line(afterIssue(-2, '14:00'), 'police', { does: 'draft', plan: campaign }),
  line(afterIssue(0, '15:30'), 'chair', { does: 'issue', plan: 'campaign' }),
  line(campaignDay(9, '08:30'), 'police', {
    does: 'amend',
    plan: 'campaign',
    reason: 'Nhiều người làm ruộng chỉ rảnh buổi tối, cần tuyên truyền tại chỗ.',
    task: {
      key: 'night-show',
      text: 'Tổ chức bốn đêm tuyên truyền lưu động kết hợp cấp thẻ ở các xã có đông đồng bào Khmer.',
      lead: ['culture'],
      deadline: by(6),
    },
  }),

  line(daysAgo(1, '15:30'), 'police', { does: 'draft', plan: review }),
];
