import { DomainError, type Message, say } from '../../../platform/errors/index.ts';
import type { Blocker, BlockerState } from './blocker.ts';

const whatNow: Record<BlockerState, Message> = {
  RAISED: say(
    'Vướng mắc này đang chờ cấp xử lý tiếp nhận, chưa làm được bước đó.',
    'This blocker is waiting to be taken up at its step; that cannot be done yet.',
  ),
  ACKNOWLEDGED: say(
    'Vướng mắc này đã được tiếp nhận. Hãy hướng dẫn, hỏi lại hoặc chuyển cấp trên.',
    'This blocker has been taken up already. Guide, ask back or escalate.',
  ),
  ASKED_BACK: say(
    'Vướng mắc này đang chờ nơi báo cáo trả lời câu hỏi. Hãy đợi trả lời, hoặc hướng dẫn, chuyển cấp trên ngay.',
    'This blocker is waiting for its raiser to answer a question. Wait for the answer, or guide or escalate now.',
  ),
  GUIDED: say(
    'Vướng mắc này đã có hướng dẫn. Nơi báo cáo xác nhận đã tháo gỡ, hoặc mở lại nếu hướng dẫn chưa đủ.',
    'This blocker has its guidance. Its raiser says that it is resolved, or reopens it if the guidance is not enough.',
  ),
  DIRECTED: say(
    'Vướng mắc này đã có ý kiến chỉ đạo. Nơi báo cáo xác nhận đã tháo gỡ, hoặc mở lại kèm lý do.',
    'This blocker has its directive. Its raiser says that it is resolved, or reopens it with the reason.',
  ),
  RESOLVED: say(
    'Vướng mắc này đã tháo gỡ xong. Muốn xử lý tiếp, nơi báo cáo phải mở lại kèm lý do.',
    'This blocker is resolved. To go on with it, its raiser reopens it with the reason.',
  ),
  WITHDRAWN: say(
    'Vướng mắc này đã được rút. Nếu vẫn còn, hãy báo cáo vướng mắc mới.',
    'This blocker was withdrawn. If it is still there, raise a new one.',
  ),
  MERGED: say(
    'Vướng mắc này đã được gộp. Hãy mở vướng mắc mà nó được gộp vào để xử lý.',
    'This blocker was merged. Open the one it was merged into and go on there.',
  ),
};

/** The blocker's state does not allow the step. */
export const invalidStep = (state: BlockerState): DomainError =>
  new DomainError('INVALID_STEP', whatNow[state]);

export const atTheTop = (): DomainError =>
  new DomainError(
    'INVALID_STEP',
    say(
      'Vướng mắc đã ở cấp cao nhất của tuyến xử lý. Hãy hướng dẫn hoặc cho ý kiến chỉ đạo ngay tại cấp này.',
      'This blocker stands at the top of its route. Guide it or give a directive here.',
    ),
  );

export const noSuchStep = (): DomainError =>
  new DomainError(
    'INVALID_INPUT',
    say(
      'Cấp xử lý được chọn không nằm trên tuyến của vướng mắc này, hoặc chính là nơi báo cáo. Hãy chọn một cấp khác.',
      'The chosen step is not on this blocker’s route, or is the raiser itself. Choose another one.',
    ),
    { field: 'step' },
  );

export const cannotMergeInto = (): DomainError =>
  new DomainError(
    'INVALID_INPUT',
    say(
      'Chỉ gộp được vào một vướng mắc khác còn mở của cùng kế hoạch. Hãy chọn vướng mắc khác.',
      'A blocker can only be merged into another open one of the same plan. Choose another one.',
    ),
    { field: 'intoId' },
  );

export const noRoute = (): DomainError =>
  new DomainError(
    'INVALID_STEP',
    say(
      'Kế hoạch này chưa có tuyến xử lý vướng mắc. Hãy đề nghị cơ quan thường trực bổ sung tuyến trước.',
      'This plan has no route for blockers yet. Ask the standing agency to add one first.',
    ),
  );

/** Somebody changed it since the viewer looked: both states are shown. */
export const staleBlocker = (current: Blocker): DomainError =>
  new DomainError(
    'STALE_VERSION',
    say(
      'Vướng mắc vừa được người khác cập nhật. Hãy xem diễn biến mới rồi gửi lại nếu vẫn cần.',
      'Somebody has just changed this blocker. Look at what is new, and send again if it is still needed.',
    ),
    { facts: { current } },
  );

export const noSuchBlocker = (): DomainError =>
  new DomainError(
    'NOT_FOUND',
    say(
      'Không tìm thấy vướng mắc này. Hãy tải lại danh sách.',
      'There is no such blocker. Load the list again.',
    ),
  );

export const planIsNotRunning = (): DomainError =>
  new DomainError(
    'INVALID_STEP',
    say(
      'Kế hoạch chưa ban hành hoặc đã kết thúc. Chỉ làm được bước này khi kế hoạch đang thực hiện.',
      'The plan has not been issued or is closed. This can only be done while it is running.',
    ),
  );

/** The viewer's role has no part in blockers, or not in this step. */
export const notYourStep = (blocker: Blocker): DomainError => {
  const name = blocker.route[blocker.step]?.name ?? '';
  return new DomainError(
    'FORBIDDEN',
    say(
      `Vướng mắc đang ở cấp “${name}”. Chỉ cấp này, cơ quan thường trực hoặc lãnh đạo có thẩm quyền mới làm được bước đó.`,
      `This blocker stands at “${name}”. Only that step, or the desk or the chair where they may, can do this.`,
    ),
  );
};

export const notYourBlocker = (): DomainError =>
  new DomainError(
    'FORBIDDEN',
    say(
      'Chỉ cơ quan đã báo cáo vướng mắc mới làm được bước này. Hãy liên hệ cơ quan đó.',
      'Only the agency that raised this blocker can do this. Ask that agency.',
    ),
  );

export const onlyTheChair = (): DomainError =>
  new DomainError(
    'FORBIDDEN',
    say(
      'Chỉ lãnh đạo (Chủ tịch, Phó Chủ tịch) được cho ý kiến chỉ đạo. Hãy chuyển vướng mắc lên cấp lãnh đạo.',
      'Only the chair gives directives. Escalate the blocker to the chair.',
    ),
  );

export const mayNotRaise = (): DomainError =>
  new DomainError(
    'FORBIDDEN',
    say(
      'Chỉ cán bộ của cơ quan đang thực hiện mới báo cáo được vướng mắc cho phần việc của cơ quan mình.',
      'Only people of the agency that does the work can raise a blocker on it.',
    ),
  );
