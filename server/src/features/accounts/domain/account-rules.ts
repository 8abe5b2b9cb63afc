import { DomainError, say } from '../../../platform/errors/index.ts';
import type { Role } from '../../../platform/graphql/generated/schema.ts';

/** Small letters, digits, dots and dashes: `@` would be the unit's part of a sign-in. */
export const readUsername = (typed: string): string => {
  const username = typed.trim().toLowerCase();
  if (/^[a-z0-9][a-z0-9._-]{1,39}$/.test(username)) return username;
  throw new DomainError(
    'INVALID_INPUT',
    say(
      'Tên đăng nhập gồm 2–40 ký tự: chữ thường không dấu, chữ số, dấu chấm hoặc gạch ngang, ví dụ “tu-phap” hay “nguyen.an”.',
      'A user name has 2 to 40 characters: small letters without marks, digits, dots or dashes, for example “justice”.',
    ),
    { field: 'username' },
  );
};

/** A telephone number as people write it; null when there is none. */
export const readPhone = (typed: string | null | undefined): string | null => {
  const phone = (typed ?? '').trim().replace(/[\s.]+/g, ' ');
  if (phone === '') return null;
  const digits = phone.replace(/\D/g, '');
  if (/^\+?[\d ()-]+$/.test(phone) && digits.length >= 8 && digits.length <= 11) return phone;
  throw new DomainError(
    'INVALID_INPUT',
    say(
      'Số điện thoại chưa đúng. Hãy ghi như 0296 3874 118 hoặc 0912 345 678.',
      'This is not a telephone number. Write it as 0296 3874 118 or 0912 345 678.',
    ),
    { field: 'phone' },
  );
};

interface Standing {
  readonly id: string;
  readonly role: Role;
  readonly disabled: boolean;
}

/** A unit without a working admin could never be put right from inside. */
export const keepAnAdmin = (members: readonly Standing[], changed: Standing): void => {
  const isWorkingAdmin = (member: Standing): boolean => member.role === 'ADMIN' && !member.disabled;
  const before = members.some(isWorkingAdmin);
  const after = members.some((member) => isWorkingAdmin(member.id === changed.id ? changed : member));
  if (!before || after) return;
  throw new DomainError(
    'INVALID_STEP',
    say(
      'Đây là quản trị viên cuối cùng của đơn vị. Hãy giao quyền quản trị cho một tài khoản khác trước.',
      'This is the unit’s last admin. Make another account an admin first.',
    ),
  );
};
