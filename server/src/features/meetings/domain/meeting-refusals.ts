import { DomainError, say } from '../../../platform/errors/index.ts';
import type { MeetingState } from '../../../platform/graphql/generated/schema.ts';
import type { Meeting } from './meeting.ts';

const whatNow: Record<MeetingState, ReturnType<typeof say>> = {
  PREPARED: say(
    'Cuộc họp chưa bắt đầu. Hãy bấm “Bắt đầu họp” trước.',
    'The meeting has not been started. Start it first.',
  ),
  RUNNING: say(
    'Cuộc họp đang diễn ra nên không làm được bước này. Hãy kết thúc cuộc họp trước.',
    'The meeting is running, so this cannot be done. End it first.',
  ),
  ENDED: say(
    'Cuộc họp đã kết thúc, biên bản không sửa được nữa. Hãy ghi vào cuộc họp sau, hoặc ra ý kiến chỉ đạo riêng.',
    'The meeting has ended and its minutes no longer change. Write it in the next one, or give a directive.',
  ),
};

export const wrongState = (state: MeetingState): DomainError =>
  new DomainError('INVALID_STEP', whatNow[state]);

export const anotherIsRunning = (): DomainError =>
  new DomainError(
    'INVALID_STEP',
    say(
      'Kế hoạch này đang có một cuộc họp khác. Hãy kết thúc cuộc họp đó trước.',
      'Another meeting of this plan is running. End that one first.',
    ),
  );

export const staleMeeting = (current: Meeting): DomainError =>
  new DomainError(
    'STALE_VERSION',
    say(
      'Cuộc họp vừa có thay đổi. Hãy xem lại rồi bấm lần nữa nếu vẫn cần.',
      'The meeting has just changed. Look again, and press once more if it is still needed.',
    ),
    { facts: { current } },
  );

export const noSuchMeeting = (): DomainError =>
  new DomainError(
    'NOT_FOUND',
    say(
      'Không tìm thấy cuộc họp này. Hãy mở lại danh sách họp giao ban.',
      'There is no such meeting. Open the list of meetings again.',
    ),
  );

export const notOnAgenda = (field: string): DomainError =>
  new DomainError(
    'INVALID_INPUT',
    say(
      'Đơn vị này không có trong thứ tự của cuộc họp. Hãy chọn đơn vị khác.',
      'This agency is not on the meeting’s agenda. Choose another one.',
    ),
    { field },
  );

export const noSuchAgency = (): DomainError =>
  new DomainError(
    'NOT_FOUND',
    say('Có đơn vị không còn trong danh sách. Hãy chọn lại.', 'An agency is not in the unit’s list.'),
    { field: 'presentAgencyIds' },
  );

export const noSuchChair = (): DomainError =>
  new DomainError(
    'NOT_FOUND',
    say(
      'Người chủ trì phải là Chủ tịch hoặc Phó Chủ tịch đang có tài khoản. Hãy chọn lại.',
      'Whoever chairs has to be the chair or a vice-chair with an account. Choose again.',
    ),
    { field: 'chairedBy' },
  );

export const noSuchNote = (): DomainError =>
  new DomainError(
    'NOT_FOUND',
    say('Không tìm thấy nội dung này trong cuộc họp.', 'There is no such note in the meeting.'),
  );

export const alreadyStruck = (): DomainError =>
  new DomainError(
    'INVALID_STEP',
    say('Nội dung này đã được gạch bỏ.', 'This note has been struck through already.'),
  );

export const answersBlocker = (): DomainError =>
  new DomainError(
    'INVALID_STEP',
    say(
      'Kết luận này đã trả lời một vướng mắc nên không gạch bỏ được. Hãy ghi kết luận mới thay cho nó.',
      'This decision has answered a blocker, so it cannot be struck through. Write a new one that replaces it.',
    ),
  );

export const tooManyNotes = (): DomainError =>
  new DomainError(
    'INVALID_STEP',
    say(
      'Cuộc họp đã có 300 nội dung, không ghi thêm được. Hãy kết thúc và mở cuộc họp khác.',
      'The meeting has 300 notes already. End it and open another one.',
    ),
  );
