import { FollowDocument } from '../../../client/src/graphql/generated/documents/Follow.ts';
import { Giaoban } from '../giaoban/giaoban.ts';
import { Worker } from '../process.ts';
import { BURST, type Side } from './side.ts';

export interface OpenSide extends Side {
  open(more: number): Promise<unknown>;
  frame(): Promise<string>;
  end(): Promise<void>;
}

function openSide(side: Side, open: (count: number) => Promise<unknown>, end: () => Promise<void>): OpenSide {
  return {
    ...side,
    open,
    frame: () => side.clients.ask<string>('frame'),
    end: async () => {
      await side.clients.end();
      await end();
    },
  };
}

/** giaoban with so many followers of one plan; `stock` serves each of them by itself, the way the library does. */
export async function openGiaoban(count: number, stock: boolean): Promise<OpenSide> {
  const giaoban = await Giaoban.start(stock ? { BENCH_STOCK: '1' } : {});
  const clients = new Worker('followers/follower-client.ts');
  const planted = await giaoban.plant({ assignments: 200, members: count });
  const variables = { planId: planted.plan, after: await giaoban.cursor(planted) };
  const target = { url: giaoban.url, cookies: planted.cookies, query: FollowDocument, variables };
  const open = (more: number) => clients.ask('open', { ...target, count: more });
  await open(count);
  const versions = new Map<string, number>();
  const report = async (cookie: number, assignment: number) => {
    const id = planted.assignmentIds[assignment % planted.assignmentIds.length] ?? '';
    const version = versions.get(id) ?? 1;
    versions.set(id, version + 1);
    await giaoban.report(planted.cookies[cookie] ?? '', id, version, version % 100);
  };
  const side = {
    server: giaoban.worker,
    clients,
    count,
    change: (index: number) => report(0, index),
    changeInBurst: (index: number) => report(index % BURST, index % BURST),
  };
  return openSide(side, open, () => giaoban.end());
}

/** The least that can be called live, with as many followers and the same bytes. */
export async function openRaw(count: number, frame: string): Promise<OpenSide> {
  const server = new Worker('followers/raw-server.ts');
  const clients = new Worker('followers/follower-client.ts');
  const url = await server.ask<string>('url');
  await server.ask('frame', { text: frame });
  const open = (more: number) => clients.ask('open', { url, count: more });
  await open(count);
  const post = (path: string) => fetch(`${url}${path}`, { method: 'POST' }).then(() => undefined);
  const side = {
    server,
    clients,
    count,
    change: () => post('/now'),
    changeInBurst: () => post('/coalesced'),
  };
  return openSide(side, open, () => server.end());
}
