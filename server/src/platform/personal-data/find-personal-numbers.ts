import { type DigitRun, digitRuns, digitsOf, isSpacedAsOne, plainText, windowsOf } from './digit-runs.ts';
import { isPersonalNumber } from './personal-number.ts';

/** CERTAIN: a valid personal number. SUSPECTED: nine digits that may be an old identity card number. */
export type PersonalDataFinding = 'CERTAIN' | 'SUSPECTED' | 'NONE';

/** The first of the machine-readable lines on a citizen card ends with the whole personal number. */
const machineReadableLine = /IDVNM\d{10}(\d{12})/i;
const letter = /\p{L}/u;
const amountAfter =
  /^[\s.,)]*(?:đ(?![\p{L}])|đồng|vnđ|vnd|usd|nghìn|ngàn|triệu|tỷ|tỉ|%|người|hộ|thẻ|hồ sơ|nhân khẩu|lượt|trường hợp|tài khoản|m2|m²|ha(?![\p{L}])|kg|kwh|lít|dong)/iu;
const amountBefore =
  /(?:số tiền|kinh phí|dự toán|tổng chi|tổng thu|thành tiền|trị giá|vnđ|vnd|usd)[\s:là]*$/iu;
const mobilePhone = /^0[35789]\d{8}$/;

/** Grouped in threes from the right by one kind of dot or comma, and not beginning with 0: a sum or a count. */
const isGroupedInThrees = (run: DigitRun): boolean => {
  const [first, ...others] = run;
  if (first === undefined || others.length === 0) return false;
  return (
    /^[1-9]\d{0,2}$/.test(first.digits) &&
    /^[.,]$/.test(first.separator) &&
    others.every(
      (group, index) =>
        group.digits.length === 3 && (index === others.length - 1 || group.separator === first.separator),
    )
  );
};

/** "000.00.10.H02-210812-0001" and the like: a code that letters are part of. */
const isPartOfCode = (window: DigitRun, text: string): boolean => {
  const first = window[0];
  const last = window.at(-1);
  if (first === undefined || last === undefined || window.length === 1) return false;
  return letter.test(text[first.start - 1] ?? '') || letter.test(text[last.end] ?? '');
};

/** A telephone number with an unrelated figure behind it: "0891234567 01". */
const beginsWithPhone = (window: DigitRun): boolean => {
  const phone = windowsOf(window, 10)[0];
  if (phone === undefined || phone[0] !== window[0] || !mobilePhone.test(digitsOf(phone))) return false;
  const after = phone.at(-1)?.separator;
  return phone.length < window.length && phone.slice(0, -1).every((group) => group.separator !== after);
};

const holdsPersonalNumber = (run: DigitRun, text: string, year: number): boolean =>
  !isGroupedInThrees(run) &&
  windowsOf(run, 12).some(
    (window) =>
      isPersonalNumber(digitsOf(window), year) &&
      isSpacedAsOne(window) &&
      !isPartOfCode(window, text) &&
      !beginsWithPhone(window),
  );

/** The nine digits of a run as one number: all of it, or one of its groups. */
const nineDigits = (run: DigitRun): DigitRun | undefined => {
  if (digitsOf(run).length === 9 && isSpacedAsOne(run)) return run;
  const index = run.findIndex((group) => group.digits.length === 9);
  const before = run[index - 1]?.digits;
  const group = run[index];
  if (group === undefined || before === '84' || before === '0') return undefined;
  return [group];
};

const isAmount = (run: DigitRun, text: string): boolean => {
  const start = run[0]?.start ?? 0;
  const end = run.at(-1)?.end ?? 0;
  const isRound = isGroupedInThrees(run) && digitsOf(run).endsWith('000');
  return (
    isRound ||
    amountAfter.test(text.slice(end, end + 16)) ||
    amountBefore.test(text.slice(Math.max(0, start - 24), start))
  );
};

const holdsOldCardNumber = (run: DigitRun, text: string): boolean => {
  const number = nineDigits(run);
  if (number === undefined || isAmount(number, text) || isPartOfCode(number, text)) return false;
  const end = number.at(-1)?.end ?? 0;
  const isDocumentNumber = /^\/\p{L}/u.test(text.slice(end, end + 2));
  return !isDocumentNumber;
};

/** Looks for citizens' numbers in a text. `year`: the present one, since nobody is born after it. */
export const findPersonalNumbers = (raw: string, year: number): PersonalDataFinding => {
  const text = plainText(raw);
  const inMachineLine = machineReadableLine.exec(text)?.[1];
  if (inMachineLine !== undefined && isPersonalNumber(inMachineLine, year)) return 'CERTAIN';
  const runs = digitRuns(text);
  if (runs.some((run) => holdsPersonalNumber(run, text, year))) return 'CERTAIN';
  return runs.some((run) => holdsOldCardNumber(run, text)) ? 'SUSPECTED' : 'NONE';
};
