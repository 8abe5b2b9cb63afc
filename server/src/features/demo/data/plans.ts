import { campaignDocument } from './campaign-document.ts';
import { campaignTasks } from './campaign-tasks.ts';
import type { PlanSpec } from './plan-spec.ts';
import { before, by, toTheEnd } from './task-spec.ts';

const issuer = 'UBND huyện Tri Tôn';

/** The campaign. Its number is blank, as in the document of 2023. */
export const campaign: PlanSpec = {
  key: 'campaign',
  kind: 'PLAN',
  issuedOn: 'issue',
  issuer,
  subject: 'Mở đợt cao điểm làm thẻ căn cước gắn chip, định danh điện tử cho người dân huyện Tri Tôn',
  shortName: 'Cao điểm cấp thẻ căn cước',
  periodStart: 'start',
  periodEnd: 'end',
  withTargets: true,
  document: campaignDocument,
  tasks: campaignTasks,
};

/** What came before: a trial in one township, closed. */
export const trial: PlanSpec = {
  key: 'trial',
  kind: 'OFFICIAL_LETTER',
  number: '412/UBND-NC',
  issuedOn: -52,
  issuer,
  subject: 'V/v làm thử mô hình cấp thẻ lưu động buổi tối tại thị trấn Cô Tô',
  shortName: 'Làm thử tại Cô Tô',
  periodStart: -50,
  periodEnd: -30,
  withTargets: false,
  document: `V/v làm thử mô hình cấp thẻ lưu động buổi tối tại thị trấn Cô Tô

Để rút kinh nghiệm trước khi làm đồng loạt, UBND huyện giao các đơn vị làm thử tại thị trấn Cô Tô như sau:

1. [[trial-evenings|Đội Cảnh sát QLHC về TTXH tổ chức bốn buổi cấp thẻ buổi tối, ghi lại số hồ sơ và thời gian chờ của mỗi buổi.]]

2. [[trial-place|UBND thị trấn Cô Tô chuẩn bị địa điểm, điện và người hướng dẫn cho bốn buổi, mời đủ người theo danh sách của khóm.]]

3. [[trial-lessons|Công an huyện đánh giá mô hình và đề xuất cách làm cho toàn huyện trước ngày {-31}.]]
`,
  tasks: [
    { key: 'trial-evenings', section: '1', lead: ['qlhc'], deadline: toTheEnd },
    { key: 'trial-place', section: '2', lead: ['co-to'], deadline: toTheEnd },
    { key: 'trial-lessons', section: '3', lead: ['police'], deadline: before(-31) },
  ],
};

/** What comes after: still the desk's draft. */
export const review: PlanSpec = {
  key: 'review',
  kind: 'PLAN',
  issuer,
  subject: 'Sơ kết đợt cao điểm cấp thẻ căn cước và giao việc cho giai đoạn tiếp theo',
  shortName: 'Sơ kết đợt cao điểm',
  periodStart: 10,
  periodEnd: 24,
  withTargets: false,
  document: `KẾ HOẠCH
Sơ kết đợt cao điểm cấp thẻ căn cước và giao việc cho giai đoạn tiếp theo

I. NỘI DUNG

1. [[review-report|Công an huyện dự thảo báo cáo sơ kết, nêu rõ nơi làm tốt, nơi chậm và bài học về cấp thẻ lưu động.]]

2. [[review-figures|UBND các xã, thị trấn đối chiếu lần cuối số người đã có thẻ, số còn lại và lý do, gửi Công an huyện trước ngày {+14}.]]

3. [[review-papers|Phòng Tư pháp rà soát hồ sơ hộ tịch còn vướng, kiến nghị cách xử lý chậm nhất ngày {+18}.]]

II. TỔ CHỨC THỰC HIỆN

Công an huyện chuẩn bị hội nghị, Văn phòng HĐND và UBND huyện gửi giấy mời.
`,
  tasks: [
    { key: 'review-report', section: 'I.1', lead: ['police'], cooperate: ['qlhc'], deadline: toTheEnd },
    { key: 'review-figures', section: 'I.2', lead: ['@communes'], deadline: before(14) },
    { key: 'review-papers', section: 'I.3', lead: ['justice'], deadline: by(18) },
  ],
};
