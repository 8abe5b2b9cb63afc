import { DomainError, type Message, say } from '../../../platform/errors/index.ts';

const shortest = 10;
const longest = 128;

/** What people here try first. Compared without case, spaces and signs. */
const guessedFirst = [
  'matkhau',
  'password',
  'admin',
  'giaoban',
  'congan',
  'ubnd',
  'qwerty',
  'iloveyou',
  'abc',
];

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]/g, '');

const isRunOfDigits = (text: string): boolean =>
  /^\d+$/.test(text) && ('01234567890123456789'.includes(text) || '98765432109876543210'.includes(text));

/** One word out of the list with at most a few digits behind it, one character over and over, or a row of digits. */
const isGuessedFirst = (password: string): boolean => {
  const text = plain(password);
  if (/^(.{1,3})\1+$/.test(text) || isRunOfDigits(text)) return true;
  return guessedFirst.includes(text.replace(/\d+$/, ''));
};

const refuse = (message: Message, field: string): never => {
  throw new DomainError('INVALID_INPUT', message, { field });
};

/** Refuses a password that would be guessed; long ones need no signs or capitals. `field`: where it was typed. */
export const checkNewPassword = (password: string, username: string, field: string): void => {
  const length = [...password].length;
  if (length < shortest) {
    refuse(
      say(
        `Mật khẩu cần ít nhất ${shortest} ký tự. Ghép vài từ dễ nhớ là đủ dài.`,
        `A password needs at least ${shortest} characters. A few words in a row will do.`,
      ),
      field,
    );
  }
  if (length > longest) {
    refuse(
      say(
        `Mật khẩu dài quá ${longest} ký tự. Hãy chọn mật khẩu ngắn hơn.`,
        `A password has at most ${longest} characters.`,
      ),
      field,
    );
  }
  if (isGuessedFirst(password) || plain(password).replace(/\d+$/, '') === plain(username)) {
    refuse(
      say(
        'Mật khẩu này quá dễ đoán. Hãy ghép vài từ không liên quan đến tên đăng nhập.',
        'This password is guessed at once. Put together a few words that have nothing to do with your user name.',
      ),
      field,
    );
  }
};
