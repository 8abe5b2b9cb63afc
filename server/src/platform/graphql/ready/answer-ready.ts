import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { ReadyQueries, type ReadyQuery } from './ready-query.ts';

/** A whole answer as bytes; compressed once, however many are sent it. */
export interface ReadyAnswer {
  readonly plain: Buffer;
  gzip(): Promise<Buffer>;
}

/** A root field that can answer in bytes. Null: the executor shall answer, for example with a refusal. */
export type AnswerReady = (
  viewer: unknown,
  query: ReadyQuery,
  args: Readonly<Record<string, unknown>>,
) => Promise<ReadyAnswer | null>;

interface ReadyParts {
  readonly schema: () => GraphQLSchema;
  readonly viewerOf: (request: FastifyRequest) => Promise<unknown>;
  readonly fields: Readonly<Record<string, AnswerReady>>;
}

interface Asked {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: Readonly<Record<string, unknown>> | null;
}

const known = new Set(['query', 'operationName', 'variables']);

/** A plain request in the usual shape; anything unusual is the executor's. */
function askedBy({ method, url, body }: FastifyRequest): Asked | null {
  if (method !== 'POST' || url !== '/graphql' || typeof body !== 'object' || body === null) return null;
  const { query, operationName, variables } = body as Partial<Asked>;
  const isUsual =
    typeof query === 'string' &&
    (operationName === undefined || operationName === null || typeof operationName === 'string') &&
    (variables === undefined ||
      variables === null ||
      (typeof variables === 'object' && !Array.isArray(variables))) &&
    Object.keys(body).every((key) => known.has(key));
  return isUsual ? (body as Asked) : null;
}

const takesJson = (accept: string | undefined): boolean =>
  accept === undefined || accept.includes('*/*') || accept.includes('application/json');

/**
 * Answers the few queries whose answers are large and alike for many before the executor would. Whatever it cannot
 * answer, or fails at, goes on to the executor: that alone refuses and reports.
 */
export function answerReady(app: FastifyInstance, parts: ReadyParts): void {
  let queries: ReadyQueries | undefined;
  app.addHook('preHandler', async (request, reply) => {
    const asked = askedBy(request);
    if (!asked || !takesJson(request.headers.accept)) return;
    queries ??= new ReadyQueries(parts.schema(), new Set(Object.keys(parts.fields)));
    const query = queries.find(asked.query, asked.operationName);
    const args = query?.argumentsFrom(asked.variables ?? {});
    if (!query || !args) return;
    const viewer = await parts.viewerOf(request);
    if (!viewer) return;
    const answer = await parts.fields[query.field]?.(viewer, query, args).catch(() => null);
    if (answer) return send(request, reply, answer);
  });
}

async function send(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: ReadyAnswer,
): Promise<FastifyReply> {
  reply.headers({
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    vary: 'accept-encoding',
  });
  if (!/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) return reply.send(answer.plain);
  return reply.header('content-encoding', 'gzip').send(await answer.gzip());
}
