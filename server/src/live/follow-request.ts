import {
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  parse,
  type SelectionSetNode,
  specifiedRules,
  validate,
} from 'graphql';
import { maxTokens, requestLimits } from '../platform/graphql/request-limits.ts';

/** A document that has passed the rules, ready to run many times. */
export interface CheckedDocument {
  /** Stands for the text wherever a short name will do. */
  readonly key: string;
  readonly document: DocumentNode;
  /** The one field of the subscription. */
  readonly follow: FieldNode;
}

const MOST_KEPT = 200;

/** Parses and validates each text once; followers of one release all send the same few. */
export class CheckedDocuments {
  private readonly kept = new Map<string, CheckedDocument | readonly GraphQLError[]>();
  private count = 0;

  constructor(private readonly schema: GraphQLSchema) {}

  check(text: string, operationName: string | null | undefined): CheckedDocument | readonly GraphQLError[] {
    const name = `${operationName ?? ''}\n${text}`;
    const known = this.kept.get(name);
    if (known) return known;
    const checked = this.checkAnew(text, operationName);
    if (this.kept.size >= MOST_KEPT) this.kept.clear();
    this.kept.set(name, checked);
    return checked;
  }

  private checkAnew(
    text: string,
    operationName: string | null | undefined,
  ): CheckedDocument | readonly GraphQLError[] {
    const document = parseQuietly(text);
    if (document instanceof GraphQLError) return [document];
    const operation = getOperationAST(document, operationName);
    if (operation?.operation !== 'subscription') {
      return [new GraphQLError('Only subscriptions run over this socket.')];
    }
    const errors = validate(this.schema, document, [...specifiedRules, requestLimits]);
    if (errors.length > 0) return errors;
    const follow = onlyField(document, operation.selectionSet);
    if (follow?.name.value !== 'follow')
      return [new GraphQLError('Only subscriptions to `follow` run over this socket.')];
    this.count += 1;
    return { key: String(this.count), document, follow };
  }
}

/** The rules allow a subscription one field, which may lie within fragments. */
function onlyField(document: DocumentNode, { selections }: SelectionSetNode): FieldNode | undefined {
  const [selection] = selections;
  if (selection?.kind !== Kind.FRAGMENT_SPREAD)
    return selection?.kind === Kind.FIELD
      ? selection
      : selection && onlyField(document, selection.selectionSet);
  const named = document.definitions.find(
    (definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value,
  );
  return named?.kind === Kind.FRAGMENT_DEFINITION ? onlyField(document, named.selectionSet) : undefined;
}

function parseQuietly(text: string): DocumentNode | GraphQLError {
  try {
    return parse(text, { maxTokens });
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}
