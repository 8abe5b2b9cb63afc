// Types both sides from the SDL: server resolvers, client operations. Writes only what changed, so builds stay warm.
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescript from '@graphql-codegen/typescript';
import * as operations from '@graphql-codegen/typescript-operations';
import { buildSchema, parse, print } from 'graphql';

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

const documents = files('client/src/**/*.graphql')
  .filter((file) => !file.includes('/generated/'))
  .map((location) => ({ location, document: parse(read(location)) }));
if (documents.length > 0) {
  const clientTypes = await generate(
    'operations.ts',
    [{ operations: {} }, { typedDocumentNode: {} }],
    { operations, typedDocumentNode },
    { maybeValue: 'T | null', skipTypename: true, dedupeFragments: true },
    documents,
  );
  writeIfChanged('client/src/graphql/generated/operations.ts', clientTypes);
}
