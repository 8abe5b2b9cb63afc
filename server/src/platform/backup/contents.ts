import { z } from 'zod';
import { BackupRefusal } from './refusal.ts';

/**
 * A backup is a gzipped tar: `begin.json`, the tables as PostgreSQL's COPY text in pieces `tables/NAME/00000`, the
 * sequences, the files of DATA_DIR under `files/`, and `end.json`, whose counts tell a whole backup from a torn one.
 */
export const BEGIN = 'begin.json';
export const SEQUENCES = 'sequences.json';
export const END = 'end.json';
export const TABLES = 'tables/';
export const FILES = 'files/';

const FORMAT = 1;

const table = z.object({ name: z.string(), columns: z.array(z.string()).min(1) });
const begin = z.object({
  format: z.literal(FORMAT),
  at: z.string(),
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })).min(1),
  tables: z.array(table),
});
const sequences = z.array(z.object({ name: z.string(), value: z.string(), isCalled: z.boolean() }));
const end = z.object({ rows: z.record(z.string(), z.number()), files: z.number() });

export type TableContents = z.output<typeof table>;
export type Begin = z.output<typeof begin>;
export type Sequences = z.output<typeof sequences>;
export type End = z.output<typeof end>;

export const newBegin = (facts: Omit<Begin, 'format'>): Begin => ({ format: FORMAT, ...facts });

const parse = <T>(schema: z.ZodType<T>, bytes: Buffer, file: string): T => {
  try {
    return schema.parse(JSON.parse(bytes.toString('utf8')));
  } catch {
    throw new BackupRefusal(`${file} is no backup that this program can read: name another file.`);
  }
};

export const readBegin = (bytes: Buffer, file: string): Begin => parse(begin, bytes, file);
export const readSequences = (bytes: Buffer, file: string): Sequences => parse(sequences, bytes, file);
export const readEnd = (bytes: Buffer, file: string): End => parse(end, bytes, file);
