import type { INestApplication } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { type DocumentNode, execute, parse } from 'graphql';
import type { DataSource } from 'typeorm';
import { audienceTags, type Viewer } from '../features/identity/index.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';

type Row = Omit<Viewer, 'tags' | 'actsFor' | 'sessionId'> & { readonly childIds: readonly string[] };

const FIND = `
SELECT m.id AS "memberId", m.username, m.unit_id AS "unitId", u.zone, m.agency_id AS "agencyId", m.role, m.rights,
  m.must_change_password AS "mustChangePassword",
  ARRAY(SELECT c.id FROM agencies c WHERE c.parent_id = m.agency_id) AS "childIds"
FROM members m JOIN units u ON u.id = m.unit_id WHERE m.unit_id = $1 AND m.username = $2`;

async function viewerOf(database: DataSource, unitId: string, username: string): Promise<Viewer> {
  const [row]: Row[] = await database.query(FIND, [unitId, username]);
  if (!row) throw new Error(`nobody signs in as "${username}"`);
  const { childIds, ...person } = row;
  const actsFor = [row.agencyId, ...childIds];
  // Nobody has signed in; the zero id is no session's.
  const sessionId = '00000000-0000-0000-0000-000000000000';
  return { ...person, actsFor, sessionId, tags: audienceTags({ ...person, actsFor }) };
}

/** Asks an app's GraphQL as one of a unit's people, without HTTP in between. @throws the first error's cause */
export function askAsMember(nest: INestApplication, database: DataSource, unitId: string) {
  const { schema } = nest.get(GraphQLSchemaHost);
  const viewers = new Map<string, Promise<Viewer>>();
  const parsed = new Map<string, DocumentNode>();
  return async <T>(username: string, query: string, variables: object): Promise<T> => {
    const viewer = viewers.get(username) ?? viewerOf(database, unitId, username);
    viewers.set(username, viewer);
    const document = parsed.get(query) ?? parse(query);
    parsed.set(query, document);
    const contextValue: RequestContext = {
      language: 'vi',
      address: '',
      token: undefined,
      viewer: await viewer,
      setSessionCookie: undefined,
      loaders: new Map(),
    };
    const { data, errors } = await execute({
      schema,
      document,
      variableValues: { ...variables },
      contextValue,
    });
    const [error] = errors ?? [];
    if (error) throw error.originalError ?? error;
    return data as T;
  };
}
