// Asks one thing again and again, with so many requests on their way at once, and does nothing with the answers.
import { Agent, request } from 'node:http';
import { answerMessages } from '../process.ts';

interface Asking {
  readonly url: string;
  readonly body: string;
  readonly cookie?: string;
  readonly encoding?: string;
}

const agent = new Agent({ keepAlive: true });

/** Answers with the body's bytes. */
function ask({ url, body, cookie = '', encoding = 'identity' }: Asking): Promise<Buffer> {
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'accept-encoding': encoding,
    cookie,
  };
  return new Promise((resolve, reject) => {
    const sent = request(`${url}/graphql`, { method: 'POST', agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        if (response.statusCode !== 200) reject(new Error(`HTTP ${response.statusCode}`));
        else resolve(Buffer.concat(chunks));
      });
      response.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

answerMessages(
  {
    text: async (asking: Asking) => String(await ask(asking)),
    /** Milliseconds from the request to the last byte of its answer, and the bytes. */
    once: async (asking: Asking) => {
      const from = performance.now();
      const { length } = await ask(asking);
      return { ms: performance.now() - from, bytes: length };
    },
    /** Requests a second. */
    many: async ({ clients, ms, ...asking }: Asking & { clients: number; ms: number }) => {
      let answered = 0;
      const from = performance.now();
      const one = async () => {
        while (performance.now() - from < ms) {
          await ask(asking);
          answered += 1;
        }
      };
      await Promise.all(Array.from({ length: clients }, one));
      return answered / ((performance.now() - from) / 1000);
    },
  },
  async () => agent.destroy(),
);
