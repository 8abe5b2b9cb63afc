// Writers, each with assignments of its own: over HTTP to giaoban, or straight into its database.
import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import pg from 'pg';
import { answerMessages } from '../process.ts';
import { BareWriter } from './bare-writer.ts';

interface Writer {
  readonly unit: string;
  readonly plan: string;
  readonly cookie: string;
  readonly assignmentIds: readonly string[];
}

interface Wish {
  readonly writers: readonly Writer[];
  readonly ms: number;
  readonly url: string;
}

const QUERY =
  'mutation ReportStatus($input: ReportStatusInput!) { reportStatus(input: $input) { id version } }';
const agent = new Agent({ keepAlive: true });
const versions = new Map<string, number>();
let bare: BareWriter[] = [];

function post(url: string, cookie: string, body: string): Promise<string> {
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), cookie };
  return new Promise((resolve, reject) => {
    const sent = request(`${url}/graphql`, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => resolve(text));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

async function report(url: string, { cookie }: Writer, assignmentId: string): Promise<void> {
  const baseVersion = versions.get(assignmentId) ?? 1;
  const input = {
    assignmentId,
    status: 'IN_PROGRESS',
    progress: baseVersion % 100,
    baseVersion,
    operationId: randomUUID(),
  };
  const text = await post(url, cookie, JSON.stringify({ query: QUERY, variables: { input } }));
  if (!text.startsWith('{"data":{"reportStatus":{')) throw new Error(text);
  versions.set(assignmentId, baseVersion + 1);
}

/** Writes a second, all writers together; each takes its assignments in turn. */
async function rate({ writers, ms }: Wish, write: (index: number, assignment: string) => Promise<void>) {
  let written = 0;
  const from = performance.now();
  const one = async ({ assignmentIds }: Writer, index: number) => {
    for (let n = 0; performance.now() - from < ms; n += 1) {
      await write(index, assignmentIds[n % assignmentIds.length] ?? '');
      written += 1;
    }
  };
  await Promise.all(writers.map(one));
  return written / ((performance.now() - from) / 1000);
}

answerMessages(
  {
    connect: async ({ database, connections }: { database: string; connections: number }) => {
      bare = await Promise.all(
        Array.from({ length: connections }, async () => {
          const client = new pg.Client({ connectionString: database });
          await client.connect();
          return new BareWriter(client);
        }),
      );
    },
    overHttp: (wish: Wish) =>
      rate(wish, async (index, id) => {
        const writer = wish.writers[index];
        if (writer) await report(wish.url, writer, id);
      }),
    straight: (wish: Wish) =>
      rate(wish, async (index, id) => {
        const writer = wish.writers[index];
        if (writer) await bare[index]?.write(writer.unit, writer.plan, id);
      }),
  },
  async () => {
    agent.destroy();
    for (const writer of bare) await writer.end();
  },
);
