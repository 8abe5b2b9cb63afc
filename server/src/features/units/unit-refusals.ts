import { DomainError, say } from '../../platform/errors/index.ts';

export const adminOnly = (): DomainError =>
  new DomainError(
    'FORBIDDEN',
    say(
      'Chỉ quản trị viên của đơn vị được sửa danh mục và thiết lập.',
      'Only the unit’s admin changes the directory and the settings.',
    ),
  );

/** `what` in both languages, for example “cơ quan”, “agency”. */
export const notInUnit = (vi: string, en: string, field: string): DomainError =>
  new DomainError(
    'NOT_FOUND',
    say(
      `Không tìm thấy ${vi} này trong đơn vị. Hãy tải lại danh mục.`,
      `There is no such ${en} in your unit. Load the directory again.`,
    ),
    { field },
  );

export const staleEntry = (current: object): DomainError =>
  new DomainError(
    'STALE_VERSION',
    say(
      'Mục này vừa được người khác sửa. Hãy xem nội dung mới rồi sửa lại.',
      'Somebody has just changed this entry. Look at it again, then make your change.',
    ),
    { facts: { current } },
  );

export const nameTaken = (field: string): DomainError =>
  new DomainError(
    'DUPLICATE',
    say(
      'Tên hoặc mã này đã có trong danh mục. Hãy dùng tên khác.',
      'This name is already in the directory. Use another one.',
    ),
    { field },
  );

export const standingAgencyStays = (): DomainError =>
  new DomainError(
    'INVALID_STEP',
    say(
      'Đây là cơ quan thường trực của đơn vị. Hãy chọn cơ quan thường trực khác trong thiết lập trước.',
      'This is the unit’s standing agency. Name another one in the settings first.',
    ),
  );
