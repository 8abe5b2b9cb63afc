import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  buildSchema,
  concatAST,
  type DocumentNode,
  isObjectType,
  Kind,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { requestLimits } from '../../server/src/platform/graphql/request-limits.ts';

const root = join(import.meta.dirname, '../..');
const texts = (pattern: string) =>
  globSync(pattern, { cwd: root })
    .filter((file) => !file.includes('/generated/'))
    .sort()
    .map((file) => readFileSync(join(root, file), 'utf8'));

const schema = buildSchema(texts('schema/*.graphql').join('\n'));
const documents: DocumentNode[] = texts('client/src/**/*.graphql').map((text) => parse(text));

describe('the contract', () => {
  test('every operation of the client fits the SDL and the limits of a request', () => {
    const errors = validate(schema, concatAST(documents), [...specifiedRules, requestLimits]);

    expect(errors.map((error) => error.message)).toEqual([]);
  });

  test('every operation of the client has a name of its own', () => {
    const names = documents
      .flatMap((document) => document.definitions)
      .map((definition) =>
        definition.kind === Kind.OPERATION_DEFINITION ? definition.name?.value : 'fragment',
      );

    expect(names).not.toContain(undefined);
  });

  test('every mutation that changes the unit carries an operation id', () => {
    const withoutInput = new Set(['signIn', 'signInWithCode', 'signOut', 'changePassword']);
    const mutation = schema.getMutationType();
    const missing = Object.values(mutation?.getFields() ?? {})
      .filter((field) => !withoutInput.has(field.name))
      .filter((field) => {
        const input = schema.getType(field.args[0]?.type.toString().replace(/!$/, '') ?? '');
        return (
          !input || isObjectType(input) || !('getFields' in input) || !('operationId' in input.getFields())
        );
      });

    expect(missing.map((field) => field.name)).toEqual([]);
  });
});
