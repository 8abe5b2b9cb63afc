import { DomainError, say } from '../errors/index.ts';
import { refusePersonalData } from './refuse-personal-data.ts';

export interface TextRules {
  /** The input field, named in a refusal. */
  readonly field: string;
  /** The unit's day, `YYYY-MM-DD`. */
  readonly today: string;
  /** The sender has looked at nine digits that were asked about and says they are no card number. */
  readonly confirmed?: boolean | null | undefined;
}

type Written = string | null | undefined;

const lineLength = 500;
const paragraphLength = 5000;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;

/** Composed letters, so that what looks alike is alike; no control characters, which PostgreSQL refuses too. */
const clean = (value: Written): string => (value ?? '').normalize('NFC').replace(controls, '').trim();

const tidyLine = (value: Written): string => clean(value).replace(/\s+/g, ' ');

const check = (text: string, longest: number, rules: TextRules): string => {
  const length = [...text].length;
  if (length > longest) {
    throw new DomainError(
      'INVALID_INPUT',
      say(
        `Nội dung dài ${length} ký tự, tối đa ${longest}. Hãy rút gọn hoặc đưa phần chi tiết vào tệp minh chứng.`,
        `The text has ${length} characters; at most ${longest} fit. Shorten it or attach the details as a file.`,
      ),
      { field: rules.field, facts: { longest } },
    );
  }
  refusePersonalData(text, Number(rules.today.slice(0, 4)), rules.field, rules.confirmed === true);
  return text;
};

const demand = (text: string, field: string): string => {
  if (text !== '') return text;
  throw new DomainError(
    'INVALID_INPUT',
    say(
      'Chưa nhập nội dung. Hãy điền mục này rồi gửi lại.',
      'Nothing is written here. Fill in this field and send again.',
    ),
    { field },
  );
};

/** One line of at most 500 characters, trimmed, not empty, free of citizens' numbers. */
export const requiredLine = (value: Written, rules: TextRules): string =>
  demand(check(tidyLine(value), lineLength, rules), rules.field);

/** As `requiredLine`; nothing written gives null. */
export const optionalLine = (value: Written, rules: TextRules): string | null =>
  check(tidyLine(value), lineLength, rules) || null;

/** Up to 5,000 characters with line breaks kept, trimmed, not empty, free of citizens' numbers. */
export const requiredText = (value: Written, rules: TextRules): string =>
  demand(check(clean(value), paragraphLength, rules), rules.field);

/** As `requiredText`; nothing written gives null. */
export const optionalText = (value: Written, rules: TextRules): string | null =>
  check(clean(value), paragraphLength, rules) || null;
