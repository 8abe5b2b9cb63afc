import { DomainError, say } from '../../platform/errors/index.ts';
import type { Viewer } from '../identity/index.ts';

/** Lists of members are the admin's. @throws DomainError FORBIDDEN */
export const accountsOnly = (viewer: Viewer): void => {
  if (viewer.role === 'ADMIN') return;
  throw new DomainError(
    'FORBIDDEN',
    say(
      'Chỉ quản trị viên của đơn vị được nhập danh sách tài khoản.',
      'Only the unit’s admin imports lists of members.',
    ),
  );
};
