import { DomainError, type Message, say } from '../../../platform/errors/index.ts';
import type { AssignmentStatus } from '../../../platform/graphql/generated/schema.ts';

/** Why a step is not possible in a status, and what to do instead. */
const whatToDo: Record<AssignmentStatus, Message> = {
  NOT_STARTED: say(
    'Việc này chưa được bắt đầu nên chưa làm được bước đó. Đơn vị cần báo cáo thực hiện trước.',
    'This work has not been started, so the step is not possible yet. The agency has to report on it first.',
  ),
  IN_PROGRESS: say(
    'Việc này đang được thực hiện nên chưa làm được bước đó. Chờ đơn vị báo cáo hoàn thành.',
    'This work is under way, so the step is not possible yet. Wait until the agency reports it done.',
  ),
  AWAITING_CONFIRMATION: say(
    'Kết quả đang chờ xác nhận. Đơn vị rút báo cáo, hoặc cơ quan thường trực xác nhận hay trả lại trước đã.',
    'The result awaits confirmation. The agency takes its report back, or the desk confirms or returns it, first.',
  ),
  DONE: say(
    'Kết quả này đã được xác nhận. Đề nghị cơ quan thường trực trả lại trước khi báo cáo lại.',
    'This result is confirmed. Ask the standing agency to return it before you report again.',
  ),
  RETURNED: say(
    'Việc này đã bị trả lại để làm lại. Đơn vị cần báo cáo lại trước.',
    'This work was returned. The agency has to report on it again first.',
  ),
  REFUSED: say(
    'Đơn vị đã từ chối việc này. Chờ cơ quan thường trực giữ nguyên hoặc giao đơn vị khác.',
    'The agency has refused this work. Wait until the desk upholds it or gives it to another agency.',
  ),
  POSTPONED: say(
    'Việc này đang tạm hoãn. Đề nghị cơ quan thường trực cho tiếp tục trước.',
    'This work is postponed. Ask the standing agency to resume it first.',
  ),
  WITHDRAWN: say(
    'Việc này đã được rút khỏi kế hoạch, không báo cáo nữa.',
    'This work was withdrawn from the plan; nothing more is to be reported on it.',
  ),
};

export const refusedStep = (status: AssignmentStatus): DomainError =>
  new DomainError('INVALID_STEP', whatToDo[status], { facts: { status } });

const whyNeeded = say('Ghi lý do để đơn vị biết vì sao.', 'Give the reason, so that the agency knows why.');

/** Some steps are not taken without saying why. `reason` has been trimmed at the edge. */
export function needReason(reason: string | null): string {
  if (!reason) throw new DomainError('INVALID_INPUT', whyNeeded, { field: 'reason' });
  return reason;
}

const dateNeeded = say('Chọn ngày.', 'Choose the day.');

export function needDate(date: string | null): string {
  if (!date) throw new DomainError('INVALID_INPUT', dateNeeded, { field: 'date' });
  return date;
}
