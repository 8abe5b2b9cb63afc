import { expect, test } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { requestLimits } from './request-limits.ts';

const schema = buildSchema('type Query { me: String }');
const errorsOf = (text: string): string[] =>
  validate(schema, parse(text), [requestLimits]).map((error) => error.message);

/** Every fragment spreads every other: as many ways through them as there are orders of them. */
const tangle = (size: number): string => {
  const names = Array.from({ length: size }, (_, index) => `F${index}`);
  const spreads = names.map((name) => `...${name}`).join(' ');
  return `{ ${spreads} } ${names.map((name) => `fragment ${name} on Query { ${spreads} }`).join(' ')}`;
};

test('[L10] fragments that spread each other do not keep the server busy', () => {
  expect(errorsOf(tangle(14))).toEqual(['The request has too many fragments (at most 300).']);
});

test('[L10] a fragment that is spread a few times is no trouble', () => {
  expect(errorsOf('{ ...F ...F } fragment F on Query { me ... { me } }')).toEqual([]);
});
