import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type GraphQLField, getNamedType, isCompositeType, isObjectType } from 'graphql';

const folder = join(import.meta.dirname, '../../../schema');

export const schema = buildSchema(
  globSync('*.graphql', { cwd: folder })
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n'),
);

/** One thing that can be asked of the server: `Query.board`, `Mutation.signOut`, `Subscription.follow`. */
export interface Operation {
  readonly name: string;
  readonly kind: 'query' | 'mutation' | 'subscription';
  readonly field: GraphQLField<unknown, unknown>;
}

function fieldsOf(kind: Operation['kind'], typeName: string): Operation[] {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`${typeName} is no object type`);
  return Object.values(type.getFields()).map((field) => ({ name: `${typeName}.${field.name}`, kind, field }));
}

/** Every operation that the SDL offers. */
export const operations: readonly Operation[] = [
  ...fieldsOf('query', 'Query'),
  ...fieldsOf('mutation', 'Mutation'),
  ...fieldsOf('subscription', 'Subscription'),
];

/** The operation as a document that asks for no more than needed. */
export function documentOf({ kind, field }: Operation): string {
  const variables = field.args.map((arg) => `$${arg.name}: ${arg.type}`).join(', ');
  const given = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const head = variables === '' ? kind : `${kind} (${variables})`;
  const selection = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
  return `${head} { ${field.name}${given === '' ? '' : `(${given})`}${selection} }`;
}
