import {
  defaultFieldResolver,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** Writes a value as JSON, in the shape that was selected. @throws Error where a field that must be there is null */
export type WriteJson = (value: unknown) => string;

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;
type Selected = Map<string, { readonly name: string; readonly selections: SelectionSetNode[] }>;

/** Fields by response key with fragments spread out; null for what only the executor can do. */
function collect(
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  fragments: Fragments,
  into: Selected = new Map(),
): Selected | null {
  for (const selection of sets.flatMap((set) => set.selections)) {
    if (selection.directives?.length) return null;
    if (selection.kind === Kind.FIELD) {
      if (selection.arguments?.length) return null;
      addField(into, selection);
      continue;
    }
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value] : selection;
    const condition = fragment?.typeCondition?.name.value ?? type.name;
    if (!fragment || condition !== type.name || fragment.directives?.length) return null;
    if (!collect(type, [fragment.selectionSet], fragments, into)) return null;
  }
  return into;
}

function addField(into: Selected, { alias, name, selectionSet }: FieldNode): void {
  const key = alias?.value ?? name.value;
  const known = into.get(key) ?? { name: name.value, selections: [] };
  if (selectionSet) known.selections.push(selectionSet);
  into.set(key, known);
}

const hasOwnResolver = ({ resolve }: GraphQLField<unknown, unknown>): boolean =>
  resolve !== undefined && resolve !== defaultFieldResolver;

/** A writer for records that are read field by field; null where a field is computed, has arguments or directives. */
export function writerOf(
  type: GraphQLOutputType,
  selections: readonly SelectionSetNode[],
  fragments: Fragments,
): WriteJson | null {
  if (isNonNullType(type)) {
    const write = writerOf(type.ofType, selections, fragments);
    return write && required(write, String(type));
  }
  if (isListType(type)) {
    const write = writerOf(type.ofType, selections, fragments);
    return write && orNull((value) => `[${(value as unknown[]).map(write).join(',')}]`);
  }
  if (isObjectType(type)) return recordWriter(type, selections, fragments);
  if (isScalarType(type) || isEnumType(type)) return orNull((value) => JSON.stringify(type.serialize(value)));
  return null;
}

const orNull =
  (write: WriteJson): WriteJson =>
  (value) =>
    value === null || value === undefined ? 'null' : write(value);

const required =
  (write: WriteJson, what: string): WriteJson =>
  (value) => {
    if (value === null || value === undefined) throw new Error(`${what} may not be null`);
    return write(value);
  };

function recordWriter(
  type: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
  fragments: Fragments,
): WriteJson | null {
  const selected = collect(type, selections, fragments);
  if (!selected) return null;
  const parts: { readonly name: string; readonly lead: string; readonly write: WriteJson }[] = [];
  for (const [key, { name, selections: below }] of selected) {
    const field = type.getFields()[name];
    if (!field || field.args.length > 0 || hasOwnResolver(field)) return null;
    const write = writerOf(field.type, below, fragments);
    if (!write) return null;
    parts.push({ name, lead: `${parts.length === 0 ? '' : ','}${JSON.stringify(key)}:`, write });
  }
  return orNull((value) => {
    const record = value as Readonly<Record<string, unknown>>;
    let text = '{';
    for (const { name, lead, write } of parts) text += lead + write(record[name]);
    return `${text}}`;
  });
}
