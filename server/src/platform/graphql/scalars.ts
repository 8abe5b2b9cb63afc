import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const invalid = (name: string, want: string) =>
  new GraphQLError(`${name}: ${want} expected.`, { extensions: { code: 'INVALID_INPUT' } });

function textScalar(
  name: string,
  want: string,
  isValid: (text: string) => boolean,
): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && isValid(value)) return value;
    throw invalid(name, want);
  };
  return new GraphQLScalarType({
    name,
    serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}

const isDay = (text: string) => {
  // PostgreSQL has no year 0, and no plan is older than the last century.
  if (!/^(19|2\d)\d{2}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export const scalars = {
  Date: textScalar('Date', 'a day as YYYY-MM-DD', isDay),
  DateTime: textScalar('DateTime', 'an ISO 8601 instant', (text) => !Number.isNaN(Date.parse(text))),
  Cursor: textScalar('Cursor', 'a cursor from a snapshot or batch', (text) => text.length <= 200),
  OperationId: textScalar('OperationId', 'a UUID', (text) => uuid.test(text)),
  DayNumbers: new GraphQLScalarType({ name: 'DayNumbers', serialize: (value) => value }),
  JSONObject: new GraphQLScalarType({ name: 'JSONObject', serialize: (value) => value }),
};
