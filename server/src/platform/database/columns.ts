import type { EntitySchemaColumnOptions } from 'typeorm';

type Column = EntitySchemaColumnOptions;

const nullable = { nullable: true } as const;

/** Column shapes for EntitySchemas: days stay text, instants are ISO text in the domain, so a record travels as it is. */
export const id = (): Column => ({ type: 'uuid', primary: true });
export const ref = (name: string): Column => ({ type: 'uuid', name });
export const optionalRef = (name: string): Column => ({ type: 'uuid', name, ...nullable });
export const text = (name: string): Column => ({ type: 'text', name });
export const optionalText = (name: string): Column => ({ type: 'text', name, ...nullable });
export const integer = (name: string): Column => ({ type: 'integer', name });
export const optionalInteger = (name: string): Column => ({ type: 'integer', name, ...nullable });
export const flag = (name: string): Column => ({ type: 'boolean', name });
export const day = (name: string): Column => ({ type: 'date', name });
export const optionalDay = (name: string): Column => ({ type: 'date', name, ...nullable });
export const json = (name: string): Column => ({ type: 'jsonb', name });
export const optionalJson = (name: string): Column => ({ type: 'jsonb', name, ...nullable });
export const texts = (name: string): Column => ({ type: 'text', array: true, name });
export const refs = (name: string): Column => ({ type: 'uuid', array: true, name });

const isoInstant = {
  to: (value: string | null | undefined) => value,
  from: (value: Date | string | null) => (value instanceof Date ? value.toISOString() : value),
};
export const instant = (name: string): Column => ({ type: 'timestamptz', name, transformer: isoInstant });
export const optionalInstant = (name: string): Column => ({ ...instant(name), ...nullable });
