import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { DomainError, type Language, type Message, say } from '../errors/index.ts';
import type { ErrorCode } from './generated/schema.ts';

const internal = (incident: string): Message =>
  say(
    `Hệ thống gặp lỗi ngoài dự kiến. Hãy thử lại; nếu còn lỗi, báo quản trị viên mã ${incident}.`,
    `Something went wrong on our side. Try again; if it persists, give your admin the code ${incident}.`,
  );
const malformed = say(
  'Yêu cầu không đúng định dạng. Hãy tải lại trang rồi thử lại.',
  'The request is malformed. Reload the page and try again.',
);

interface Formatted {
  code: ErrorCode;
  message: Message;
  detail: Readonly<Record<string, unknown>>;
}

/**
 * What was thrown. Apollo wraps what fails beside the fields too (finding out who asks, while the server stops): without
 * path and place, so `unwrapResolverError` leaves it, and it would pass for a malformed request.
 */
function causeOf(error: unknown): unknown {
  const cause = unwrapResolverError(error);
  if (!(cause instanceof GraphQLError) || cause.locations) return cause;
  const { originalError } = cause;
  return originalError && !(originalError instanceof GraphQLError) ? originalError : cause;
}

/** The one mistake of people that GraphQL itself refuses: a number with a fraction, or one too large, in a form. */
function notWhole(message: string): Formatted | null {
  const found = /got invalid value (\S{1,30}) at "input\.([\w.[\]]+)"; Int cannot represent/.exec(message);
  const [, value = '', field = ''] = found ?? [];
  if (found === null) return null;
  const index = /\[(\d+)\]/.exec(field)?.[1];
  const [where, place] =
    index === undefined ? ['', ''] : [` (ô thứ ${Number(index) + 1})`, ` (cell ${Number(index) + 1})`];
  return {
    code: 'INVALID_INPUT',
    message: say(
      `${value.replace('.', ',')} không phải số nguyên${where}. Chỉ ghi số nguyên.`,
      `${value} is no whole number${place}. Write whole numbers only.`,
    ),
    detail: { field },
  };
}

function classify(error: unknown, logger: Logger): Formatted {
  const original = causeOf(error);
  if (original instanceof DomainError) {
    const field = original.field === undefined ? {} : { field: original.field };
    return { code: original.code, message: original.say, detail: { ...original.facts, ...field } };
  }
  // Parse, validation and variable errors: the client's fault; their text helps a developer and leaks nothing.
  if (original instanceof GraphQLError) {
    const number = notWhole(original.message);
    if (number) return number;
    return { code: 'INVALID_INPUT', message: malformed, detail: { reason: original.message } };
  }
  const incident = randomUUID().slice(0, 8);
  logger.error({ err: original, incident }, 'unexpected error');
  return { code: 'INTERNAL', message: internal(incident), detail: { incident } };
}

const isMessage = (value: object): value is Message =>
  Object.keys(value).length === 2 &&
  'vi' in value &&
  'en' in value &&
  typeof value.vi === 'string' &&
  typeof value.en === 'string';

/** Facts may hold sentences of their own, for example one a cell: each in the reader's language. */
function translated(value: unknown, language: Language): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => translated(one, language));
  if (isMessage(value)) return value[language];
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, translated(one, language)]));
}

const read = (detail: Formatted['detail'], language: Language): Record<string, unknown> =>
  Object.fromEntries(Object.entries(detail).map(([key, one]) => [key, translated(one, language)]));

/**
 * The one place where a thrown error becomes what a client sees: code, facts, and the message. In both languages, since
 * Apollo's `formatError` does not see the request; whoever sends the answer picks the viewer's.
 */
export function presentError(
  error: unknown,
  logger: Logger,
): Readonly<Record<Language, GraphQLFormattedError>> {
  const { code, message, detail } = classify(error, logger);
  const at = error instanceof GraphQLError ? { path: error.path, locations: error.locations } : {};
  const inLanguage = (language: Language) => ({
    message: message[language],
    ...at,
    extensions: { code, ...read(detail, language) },
  });
  return { vi: inLanguage('vi'), en: inLanguage('en') };
}
