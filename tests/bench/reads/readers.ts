import { Giaoban, type Planted, type PlantWish } from '../giaoban/giaoban.ts';
import { Worker } from '../process.ts';

export interface Asking {
  readonly url: string;
  readonly body: string;
  readonly cookie?: string;
  readonly encoding?: string;
}

/** giaoban, and beside it node:http with the same data in its memory; one process asks both. */
export interface Readers {
  readonly giaoban: Giaoban;
  readonly planted: Planted;
  readonly client: Worker;
  readonly ours: Asking;
  readonly plain: Asking;
  /** Changes one assignment, so that the next answer is another one. */
  change(): Promise<void>;
  end(): Promise<void>;
}

/** @param query asks with `$planId` */
export async function openReaders(wish: PlantWish, query: string): Promise<Readers> {
  const giaoban = await Giaoban.start();
  const planted = await giaoban.plant(wish);
  const client = new Worker('reads/reader-client.ts');
  const server = new Worker('reads/plain-server.ts');
  const body = JSON.stringify({ query, variables: { planId: planted.plan } });
  const ours = { url: giaoban.url, body, cookie: planted.cookies[0] ?? '' };
  const text = await client.ask<string>('text', ours);
  if (!text.startsWith('{"data":')) throw new Error(text.slice(0, 500));
  await server.ask('data', { text });
  const plain = { url: await server.ask<string>('url'), body };
  let version = 0;
  const change = () => {
    version += 1;
    return giaoban.report(planted.cookies[0] ?? '', planted.assignmentIds[0] ?? '', version, version % 100);
  };
  const end = async () => {
    await client.end();
    await server.end();
    await giaoban.end();
  };
  return { giaoban, planted, client, ours, plain, change, end };
}
