import {
  type ASTVisitor,
  GraphQLError,
  Kind,
  type SelectionNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

/** Tokens a document may have; given to the parser, which stops there. */
export const maxTokens = 4000;

const limits = { depth: 9, fields: 700, fragments: 300, aliases: 40, directives: 40 } as const;

/**
 * One rule against requests that are too deep or too wide. Fragments are counted where they are spread, with their
 * content multiplied, so that nesting spreads cannot hide work; and so are the spreads themselves, since fragments that
 * spread each other have as many ways through them as there are orders of them, without one field.
 */
export const requestLimits: ValidationRule = (context: ValidationContext): ASTVisitor => ({
  OperationDefinition(operation) {
    const seen = { fields: 0, fragments: 0, aliases: 0, directives: 0 };
    const refuse = (what: string, most: number) =>
      context.reportError(
        new GraphQLError(`The request has too many ${what} (at most ${most}).`, { nodes: operation }),
      );

    const walk = (
      selections: readonly SelectionNode[],
      depth: number,
      spreads: readonly string[],
    ): boolean => {
      if (depth > limits.depth) {
        refuse('levels', limits.depth);
        return false;
      }
      return selections.every((selection) => visit(selection, depth, spreads));
    };
    const visit = (selection: SelectionNode, depth: number, spreads: readonly string[]): boolean => {
      seen.directives += selection.directives?.length ?? 0;
      if (seen.directives > limits.directives) {
        refuse('directives', limits.directives);
        return false;
      }
      if (selection.kind !== Kind.FIELD) {
        seen.fragments += 1;
        if (seen.fragments > limits.fragments) {
          refuse('fragments', limits.fragments);
          return false;
        }
      }
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const name = selection.name.value;
        if (spreads.includes(name)) return true;
        const fragment = context.getFragment(name);
        return fragment ? walk(fragment.selectionSet.selections, depth, [...spreads, name]) : true;
      }
      if (selection.kind === Kind.INLINE_FRAGMENT)
        return walk(selection.selectionSet.selections, depth, spreads);
      seen.fields += 1;
      if (selection.alias) seen.aliases += 1;
      if (seen.fields > limits.fields || seen.aliases > limits.aliases) {
        refuse(
          seen.fields > limits.fields ? 'fields' : 'aliases',
          seen.fields > limits.fields ? limits.fields : limits.aliases,
        );
        return false;
      }
      return selection.selectionSet ? walk(selection.selectionSet.selections, depth + 1, spreads) : true;
    };
    walk(operation.selectionSet.selections, 1, []);
  },
});
