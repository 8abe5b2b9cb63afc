import { isIP } from 'node:net';
import { parseIntoClientConfig } from 'pg-connection-string';
import { DatabaseRefusal } from './refusal.ts';

/** What `pg` and TypeORM take; `host` may be the folder of a unix socket. */
export type DatabaseAddress = {
  host: string;
  port: number;
  user: string;
  password?: string;
  database: string;
  ssl?: boolean | object;
};

const EXAMPLE = 'postgres://user:password@host:5432/database';

const parse = (url: string): ReturnType<typeof parseIntoClientConfig> | null => {
  try {
    return /^postgres(ql)?:\/\//.test(url) ? parseIntoClientConfig(url) : null;
  } catch {
    return null;
  }
};

/** @throws DatabaseRefusal naming `variable`, without the value, which holds a password. */
export const addressFromUrl = (url: string, variable = 'DATABASE_URL'): DatabaseAddress => {
  const config = parse(url);
  if (config === null || !config.user || !config.database) {
    throw new DatabaseRefusal(
      `${variable} is no address of a PostgreSQL database: it looks like ${EXAMPLE}.`,
    );
  }
  return {
    host: config.host || 'localhost',
    port: config.port ?? 5432,
    user: config.user,
    ...(config.password ? { password: String(config.password) } : {}),
    database: config.database,
    ...(config.ssl === undefined ? {} : { ssl: config.ssl }),
  };
};

/** The same as a URL, for another process; a socket's folder goes into the query. */
export const urlOf = (address: DatabaseAddress): string => {
  const { host, port, user, password, database } = address;
  const secret = password === undefined ? '' : `:${encodeURIComponent(password)}`;
  const account = `${encodeURIComponent(user)}${secret}`;
  const name = encodeURIComponent(database);
  if (host.startsWith('/'))
    return `postgres://${account}@/${name}?host=${encodeURIComponent(host)}&port=${port}`;
  return `postgres://${account}@${isIP(host) === 6 ? `[${host}]` : host}:${port}/${name}`;
};

/** For a line on the terminal: where the database is, without the password. */
export const placeOf = ({ host, port, database }: DatabaseAddress): string =>
  host.startsWith('/') ? `${database} in ${host}` : `${database} at ${host}:${port}`;
