import { DomainError, say } from '../../platform/errors/index.ts';

export const accountsAreTheAdmins = (): DomainError =>
  new DomainError(
    'FORBIDDEN',
    say('Chỉ quản trị viên của đơn vị được quản lý tài khoản.', 'Only the unit’s admin manages accounts.'),
  );

export const noSuchMember = (): DomainError =>
  new DomainError(
    'NOT_FOUND',
    say('Không tìm thấy người này trong đơn vị.', 'There is no such person in your unit.'),
    { field: 'memberId' },
  );

export const noSuchAgency = (): DomainError =>
  new DomainError(
    'NOT_FOUND',
    say(
      'Không tìm thấy cơ quan này, hoặc cơ quan đã kết thúc. Hãy chọn cơ quan khác.',
      'There is no such agency, or it has ended. Choose another one.',
    ),
    { field: 'agencyId' },
  );

export const staleAccount = (current: object): DomainError =>
  new DomainError(
    'STALE_VERSION',
    say(
      'Tài khoản vừa được người khác sửa. Hãy xem lại rồi sửa tiếp.',
      'Somebody has just changed this account. Look at it again first.',
    ),
    { facts: { current } },
  );

export const usernameTaken = (): DomainError =>
  new DomainError(
    'DUPLICATE',
    say(
      'Tên đăng nhập này đã có người dùng. Hãy chọn tên khác.',
      'This user name is taken. Choose another one.',
    ),
    { field: 'username' },
  );

export const notYourself = (): DomainError =>
  new DomainError(
    'INVALID_STEP',
    say(
      'Không tự khoá tài khoản của mình được. Hãy nhờ quản trị viên khác.',
      'You cannot disable your own account. Ask another admin.',
    ),
  );

export const enableFirst = (): DomainError =>
  new DomainError(
    'INVALID_STEP',
    say(
      'Tài khoản này đang bị khoá. Hãy mở khoá trước khi cấp mã.',
      'This account is disabled. Enable it before you give out a code.',
    ),
  );

export const codeWasShown = (): DomainError =>
  new DomainError(
    'INVALID_STEP',
    say(
      'Mã đã được hiển thị một lần ở phiên trước và không xem lại được. Hãy cấp mã mới.',
      'The code was shown once in an earlier session and cannot be shown again. Make a new one.',
    ),
  );

export const wrongCode = (): DomainError =>
  new DomainError(
    'WRONG_PASSWORD',
    say(
      'Tên đăng nhập hoặc mã không đúng, hoặc mã đã hết hạn. Hãy nhờ quản trị viên cấp mã mới.',
      'The user name or the code is wrong, or the code has run out. Ask your admin for a new one.',
    ),
    { field: 'code' },
  );

export const wrongPresentPassword = (): DomainError =>
  new DomainError(
    'WRONG_PASSWORD',
    say('Mật khẩu hiện tại không đúng. Hãy nhập lại.', 'The present password is wrong. Type it again.'),
    { field: 'current' },
  );

export const accountIsDisabled = (): DomainError =>
  new DomainError(
    'ACCOUNT_DISABLED',
    say(
      'Tài khoản này đã bị khoá. Hãy liên hệ quản trị viên của đơn vị.',
      'This account is disabled. Ask the admin of your unit.',
    ),
    { field: 'username' },
  );

export const differentPassword = (): DomainError =>
  new DomainError(
    'INVALID_INPUT',
    say(
      'Mật khẩu mới trùng mật khẩu hiện tại. Hãy chọn mật khẩu khác.',
      'The new password is the present one. Choose another.',
    ),
    { field: 'next' },
  );
