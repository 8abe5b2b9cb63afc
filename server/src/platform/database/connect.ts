import { Client } from 'pg';
import { type DatabaseAddress, placeOf } from './address.ts';
import { mayPass } from './patience.ts';
import { codeOf, DatabaseRefusal, messageOf } from './refusal.ts';

const OLDEST = 15;
const PATIENCE_MS = 10_000;

/** What a PostgreSQL server answers with when it refuses, by SQLSTATE or by the system's code. */
const ADVICE: Record<string, string> = {
  ECONNREFUSED: 'nothing listens there; start that PostgreSQL or mend DATABASE_URL',
  ENOENT: 'nothing listens there; start that PostgreSQL or mend DATABASE_URL',
  ENOTFOUND: 'the host name is unknown; mend DATABASE_URL',
  EAI_AGAIN: 'the host name cannot be looked up; mend DATABASE_URL or the network',
  ETIMEDOUT: 'it does not answer; check the network and DATABASE_URL',
  '28P01': 'the password is refused; mend DATABASE_URL',
  '28000': 'the user is refused; mend DATABASE_URL or the rules of that server',
  '3D000': 'there is no such database; create it (createdb) or mend DATABASE_URL',
  '53300': 'it has no connection left; raise its max_connections',
  '57P03': 'it is starting or stopping; try again in a moment',
};

const refusal = (address: DatabaseAddress, error: unknown): DatabaseRefusal => {
  const message = messageOf(error);
  const advice = ADVICE[codeOf(error)] ?? (/timeout/i.test(message) ? ADVICE['ETIMEDOUT'] : message);
  return new DatabaseRefusal(
    `The database ${placeOf(address)} cannot be reached: ${advice}.`,
    mayPass(error),
  );
};

const assertVersion = async (client: Client, address: DatabaseAddress): Promise<void> => {
  const answer = await client.query<{ server_version: string }>('SHOW server_version');
  const version = answer.rows[0]?.server_version ?? '';
  if (Number.parseInt(version, 10) >= OLDEST) return;
  throw new DatabaseRefusal(
    `The database ${placeOf(address)} is PostgreSQL ${version}: this program needs ${OLDEST} or later.`,
  );
};

/** One client, for a start or a tool; the caller ends it. @throws DatabaseRefusal: unreachable, or too old. */
export const connect = async (address: DatabaseAddress): Promise<Client> => {
  const client = new Client({ ...address, connectionTimeoutMillis: PATIENCE_MS });
  // A connection that breaks fails its next statement; without a listener it would end the process.
  client.on('error', () => {});
  try {
    await client.connect();
  } catch (error) {
    throw refusal(address, error);
  }
  try {
    await assertVersion(client, address);
    return client;
  } catch (error) {
    await client.end();
    throw error;
  }
};
