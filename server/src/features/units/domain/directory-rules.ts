import { DomainError, say } from '../../../platform/errors/index.ts';

const mostAliases = 50;

/** The short name for addresses and sign-ins: small letters, digits and dashes. */
export const readSlug = (typed: string): string => {
  const slug = typed.trim().toLowerCase();
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) && slug.length <= 40) return slug;
  throw new DomainError(
    'INVALID_INPUT',
    say(
      'Mã viết tắt gồm chữ thường không dấu, chữ số và gạch ngang, tối đa 40 ký tự, ví dụ “tu-phap”.',
      'A short name has small letters without marks, digits and dashes, at most 40, for example “justice”.',
    ),
    { field: 'slug' },
  );
};

/** Each once, none empty. `readName` tidies one. */
export const readAliases = (typed: readonly string[], readName: (name: string) => string): string[] => {
  const aliases = [...new Set(typed.filter((name) => name.trim() !== '').map(readName))];
  if (aliases.length <= mostAliases) return aliases;
  throw new DomainError(
    'INVALID_INPUT',
    say(
      `Tối đa ${mostAliases} tên gọi khác. Hãy bớt tên trùng ý.`,
      `At most ${mostAliases} other names. Leave some out.`,
    ),
    { field: 'aliases' },
  );
};

interface Branch {
  readonly id: string;
  readonly parentId: string | null;
}

/** @throws DomainError INVALID_INPUT when `id` would stand above itself. */
export const checkParent = (id: string, parentId: string | null, all: readonly Branch[]): void => {
  const parentOf = new Map(all.map((branch) => [branch.id, branch.parentId]));
  const passed = new Set([id]);
  for (let above = parentId; above !== null; above = parentOf.get(above) ?? null) {
    if (passed.has(above)) {
      throw new DomainError(
        'INVALID_INPUT',
        say(
          'Cấp trên được chọn lại nằm dưới chính nơi này. Hãy chọn cấp trên khác.',
          'The chosen parent stands below this one. Choose another parent.',
        ),
        { field: 'parentId' },
      );
    }
    passed.add(above);
  }
};

/** An IANA zone that this machine knows. */
export const readZone = (typed: string): string => {
  try {
    return (
      new Intl.DateTimeFormat('en', { timeZone: typed.trim() }).resolvedOptions().timeZone && typed.trim()
    );
  } catch {
    throw new DomainError(
      'INVALID_INPUT',
      say(
        'Múi giờ không đúng. Hãy ghi như Asia/Ho_Chi_Minh.',
        'This is no time zone. Write it as Asia/Ho_Chi_Minh.',
      ),
      { field: 'zone' },
    );
  }
};
