import { resolve } from 'node:path';
import { z } from 'zod';

/** A setting that stops the start: its name, what it was, what is allowed. */
export class ConfigError extends Error {}

const flag = z.enum(['0', '1']).transform((value) => value === '1');
const loopback = new Set(['127.0.0.1', 'localhost', '::1']);

const DATABASE_WAIT = 30;
/** A phone may be without a line for weeks; what it sends again after that is refused, not done twice. */
const OPERATIONS_KEPT_DAYS = 90;

const settings = {
  PORT: { schema: z.coerce.number().int().min(0).max(65535), allowed: 'a port from 0 to 65535' },
  HOST: { schema: z.string().min(1), allowed: 'an address to listen on, for example 127.0.0.1 or 0.0.0.0' },
  DATA_DIR: { schema: z.string().min(1), allowed: 'a folder' },
  DATABASE_URL: {
    schema: z.string().regex(/^postgres(ql)?:\/\//),
    allowed: 'postgres://user:password@host:port/database',
  },
  DATABASE_WAIT: {
    schema: z.coerce.number().int().min(0).max(3600),
    allowed: 'seconds from 0 to 3600',
  },
  DEMO: { schema: flag, allowed: '0 or 1' },
  OPERATIONS_KEPT_DAYS: {
    schema: z.coerce.number().int().min(7).max(36_500),
    allowed: 'days from 7 to 36500',
  },
  PUBLIC_URL: { schema: z.url({ protocol: /^https?$/ }), allowed: 'http://… or https://…' },
  LOG_LEVEL: {
    schema: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']),
    allowed: 'fatal, error, warn, info, debug, trace or silent',
  },
  NODE_ENV: {
    schema: z.enum(['development', 'production', 'test']),
    allowed: 'development, production or test',
  },
} as const;

/** A mistyped address still holds a password, and the line it is shown in goes to a log. */
const withoutPassword = (value: string): string => value.replace(/(\/\/[^:/@]*):[^@]*@/, '$1:***@');

type Name = keyof typeof settings;
type Value<N extends Name> = z.output<(typeof settings)[N]['schema']>;

/** The names that a start reads; `.env.example` lists the same ones (held by a test). */
export const settingNames: readonly string[] = Object.keys(settings);

export interface Config {
  readonly port: number;
  readonly host: string;
  /** Absolute path. */
  readonly dataDir: string;
  /** Absent: the embedded PostgreSQL. */
  readonly databaseUrl: string | undefined;
  /** How long a start waits for a database that is not there yet. */
  readonly databaseWaitMs: number;
  readonly demo: boolean;
  /** How long an operation's answer is kept for whoever sends it again. */
  readonly operationsKeptDays: number;
  /** Origin under which browsers reach the server; absent: whatever host they name. */
  readonly publicUrl: string | undefined;
  readonly logLevel: Value<'LOG_LEVEL'>;
  readonly production: boolean;
}

/** Parses the environment once, at the start. @throws ConfigError naming the setting. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const read = <N extends Name>(name: N): Value<N> | undefined => {
    const given = environment[name];
    if (given === undefined || given === '') return undefined;
    const parsed = settings[name].schema.safeParse(given);
    if (!parsed.success)
      throw new ConfigError(`${name} is "${withoutPassword(given)}"; allowed: ${settings[name].allowed}.`);
    return parsed.data as Value<N>;
  };
  const host = read('HOST') ?? '127.0.0.1';
  const production = read('NODE_ENV') === 'production';
  const demoAsked = read('DEMO');
  if (demoAsked === undefined && !production && !loopback.has(host)) {
    throw new ConfigError(
      `DEMO is not set and HOST is "${host}": demo sign-ins would be open to the network. Set DEMO=0, or DEMO=1 to allow it.`,
    );
  }
  return {
    port: read('PORT') ?? 4000,
    host,
    dataDir: resolve(read('DATA_DIR') ?? '.data'),
    databaseUrl: read('DATABASE_URL'),
    databaseWaitMs: (read('DATABASE_WAIT') ?? DATABASE_WAIT) * 1000,
    demo: demoAsked ?? !production,
    operationsKeptDays: read('OPERATIONS_KEPT_DAYS') ?? OPERATIONS_KEPT_DAYS,
    publicUrl: read('PUBLIC_URL')?.replace(/\/$/, ''),
    logLevel: read('LOG_LEVEL') ?? 'info',
    production,
  };
}
