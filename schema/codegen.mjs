// Types both sides from the SDL: server resolvers, client operations. Writes only what changed, so builds stay warm.
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as operations from '@graphql-codegen/typescript-operations';
import { buildSchema, Kind, parse, print, stripIgnoredCharacters, visit } from 'graphql';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const files = (pattern) => globSync(pattern, { cwd: root }).sort();
const read = (file) => readFileSync(join(root, file), 'utf8');

const sdl = files('schema/*.graphql').map(read).join('\n');
const schema = parse(sdl);
buildSchema(sdl);

const scalars = {
  ID: 'string',
  Date: 'string',
  DateTime: 'string',
  Cursor: 'string',
  OperationId: 'string',
  JSONObject: 'Record<string, unknown>',
  DayNumbers: '(number | null)[]',
};
const shared = { scalars, enumsAsTypes: true, useTypeImports: true, strictScalars: true };

const writeIfChanged = (file, text) => {
  const target = join(root, file);
  if (existsSync(target) && readFileSync(target, 'utf8') === text) return;
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
  console.log(`codegen: ${relative(root, target)}`);
};

const generate = (filename, plugins, pluginMap, config, documents = []) =>
  codegen({ filename, schema, documents, config: { ...shared, ...config }, plugins, pluginMap });

const serverTypes = await generate(
  'schema.ts',
  [{ typescript: {} }],
  { typescript },
  { maybeValue: 'T | null | undefined', skipTypename: true },
);
writeIfChanged('server/src/platform/graphql/generated/schema.ts', serverTypes);
writeIfChanged('client/src/graphql/generated/schema.graphql', print(schema));
const clientSchema = await generate(
  'schema.ts',
  [{ typescript: {} }],
  { typescript },
  { maybeValue: 'T | null', skipTypename: true },
);
writeIfChanged('client/src/graphql/generated/schema.ts', clientSchema);

// A document travels as text: a syntax tree is ten times as large, and the first screens have no use for one. One
// module an operation, so that each page loads only its own.
const writeDocuments = (types, sources) => {
  const definitions = sources.flatMap(({ document }) => document.definitions);
  const fragments = new Map(
    definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).map((one) => [one.name.value, one]),
  );
  const needed = (definition, found = new Set()) => {
    visit(definition, {
      FragmentSpread: ({ name }) => {
        if (found.has(name.value)) return;
        found.add(name.value);
        needed(fragments.get(name.value), found);
      },
    });
    return found;
  };
  const folder = 'client/src/graphql/generated/documents';
  const doors = [];
  for (const operation of definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)) {
    const name = operation.name.value;
    const type = `${name}${operation.operation[0].toUpperCase()}${operation.operation.slice(1)}`;
    const parts = [operation, ...[...needed(operation)].sort().map((one) => fragments.get(one))];
    const text = JSON.stringify(stripIgnoredCharacters(parts.map(print).join('\n')));
    const source =
      `import type { TypedDocument } from '../../typed-document.ts';\n` +
      `import type { ${type}, ${type}Variables } from '../operations.ts';\n\n` +
      `export const ${name}Document = ${text} as TypedDocument<${type}, ${type}Variables>;\n`;
    writeIfChanged(`${folder}/${name}.ts`, source);
    doors.push(`export { ${name}Document } from './documents/${name}.ts';`);
  }
  const isGone = (file) => !doors.some((door) => door.includes(`/${file}'`));
  for (const file of readdirSync(join(root, folder)).filter(isGone)) rmSync(join(root, folder, file));
  const door = `${types}\n${doors.sort().join('\n')}\n`;
  writeIfChanged('client/src/graphql/generated/operations.ts', door);
};

const documents = files('client/src/**/*.graphql')
  .filter((file) => !file.includes('/generated/'))
  .map((location) => ({ location, document: parse(read(location)) }));
if (documents.length > 0) {
  const clientTypes = await generate(
    'operations.ts',
    [{ operations: {} }],
    { operations },
    { maybeValue: 'T | null', skipTypename: true, dedupeFragments: true },
    documents,
  );
  writeDocuments(clientTypes, documents);
}
