import {
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getOperationAST,
  getVariableValues,
  isObjectType,
  Kind,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { maxTokens, requestLimits } from '../request-limits.ts';
import { type WriteJson, writerOf } from './json-writer.ts';

/** A query of one field whose answer can be written without the executor. */
export interface ReadyQuery {
  /** Stands for text and operation. */
  readonly id: string;
  readonly field: string;
  /** What is selected of the field's own type. */
  readonly wants: ReadonlySet<string>;
  /** The whole answer. */
  readonly write: WriteJson;
  /** Arguments of the field; null where the variables do not fit. */
  argumentsFrom(variables: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> | null;
}

const MOST_KEPT = 200;

/** Knows each text once, as what it is: ready, or the executor's. */
export class ReadyQueries {
  private readonly kept = new Map<string, ReadyQuery | null>();
  private count = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fields: ReadonlySet<string>,
  ) {}

  find(text: string, operationName: string | null | undefined): ReadyQuery | null {
    const name = `${operationName ?? ''}\n${text}`;
    const known = this.kept.get(name);
    if (known !== undefined) return known;
    if (this.kept.size >= MOST_KEPT) this.kept.clear();
    const query = this.read(text, operationName);
    this.kept.set(name, query);
    return query;
  }

  /** Whatever is wrong with a text is the executor's to say. */
  private read(text: string, operationName: string | null | undefined): ReadyQuery | null {
    try {
      return this.compile(text, operationName);
    } catch {
      return null;
    }
  }

  private compile(text: string, operationName: string | null | undefined): ReadyQuery | null {
    const document = parse(text, { maxTokens });
    const operation = getOperationAST(document, operationName);
    const [field, ...others] = operation?.selectionSet.selections ?? [];
    if (operation?.operation !== 'query' || operation.directives?.length || others.length > 0) return null;
    if (field?.kind !== Kind.FIELD || field.directives?.length || !this.fields.has(field.name.value))
      return null;
    if (validate(this.schema, document, [...specifiedRules, requestLimits]).length > 0) return null;
    const definition = this.schema.getQueryType()?.getFields()[field.name.value];
    if (!definition) return null;
    const type = getNamedType(definition.type);
    if (!field.selectionSet || !isObjectType(type)) return null;
    const fragments: Record<string, FragmentDefinitionNode> = {};
    for (const node of document.definitions) {
      if (node.kind === Kind.FRAGMENT_DEFINITION) fragments[node.name.value] = node;
    }
    const write = writerOf(type, [field.selectionSet], fragments);
    if (!write) return null;
    this.count += 1;
    const key = JSON.stringify(field.alias?.value ?? field.name.value);
    return {
      id: String(this.count),
      field: field.name.value,
      wants: new Set(
        field.selectionSet.selections.flatMap((one) =>
          one.kind === Kind.FIELD ? [one.name.value] : Object.keys(type.getFields()),
        ),
      ),
      write: (value) => `{"data":{${key}:${write(value)}}}\n`,
      argumentsFrom: (variables) => {
        const { coerced } = getVariableValues(this.schema, operation.variableDefinitions ?? [], variables);
        return coerced ? getArgumentValues(definition, field, coerced) : null;
      },
    };
  }
}
