import {
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql';
import { v7 } from 'uuid';

/** What an input field gets, by its name, before its type is asked. */
export type KnownValues = Readonly<Record<string, unknown>>;

function byScalar(name: string): unknown {
  if (name === 'OperationId') return v7();
  if (name === 'Date') return '2026-06-20';
  if (name === 'DateTime') return '2026-06-20T00:00:00.000Z';
  if (name === 'Int') return 0;
  if (name === 'Boolean') return false;
  if (name === 'ID') return v7();
  return 'Một dòng chữ';
}

/** A value that the type accepts; `known` wins over what would be made up. Optional fields are left out unless known. */
export function filled(type: GraphQLInputType, name: string, known: KnownValues): unknown {
  if (isNonNullType(type)) return filled(type.ofType, name, known);
  if (name in known) return known[name];
  if (isListType(type)) return [filled(type.ofType, name, known)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      (field) => isRequiredInputField(field) || known[field.name] !== undefined,
    );
    return Object.fromEntries(fields.map((field) => [field.name, filled(field.type, field.name, known)]));
  }
  return byScalar(type.name);
}
