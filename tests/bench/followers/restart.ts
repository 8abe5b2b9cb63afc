import { FollowDocument } from '../../../client/src/graphql/generated/documents/Follow.ts';
import { Giaoban, type Planted } from '../giaoban/giaoban.ts';
import { Worker } from '../process.ts';
import { atMost, type Row, shown } from '../row.ts';

const FOLLOWERS = 1000;
const MISSED = 20;
const ROUNDS = 5;

interface Back {
  readonly ms: number;
  readonly least: number;
  readonly most: number;
}

const portOf = (url: string): string => new URL(url).port;

/** Followers of a server process that ends; what they miss is written to the next one before they come back. */
async function oursOnce(database: string, planted: Planted, done: number): Promise<Back & { frame: string }> {
  const before = await Giaoban.start({ BENCH_DATABASE: database });
  const clients = new Worker('followers/follower-client.ts');
  const variables = { planId: planted.plan, after: await before.cursor(planted) };
  const target = {
    url: before.url,
    count: FOLLOWERS,
    cookies: planted.cookies,
    query: FollowDocument,
    variables,
  };
  await clients.ask('open', target);
  await before.end();
  const after = await Giaoban.start({ BENCH_DATABASE: database, BENCH_PORT: portOf(before.url) });
  for (let n = 0; n < MISSED; n += 1) {
    await after.report(planted.cookies[n] ?? '', planted.assignmentIds[n] ?? '', done + 1, done % 100);
  }
  const back = await clients.ask<Back>('comeBack', { ...target, missed: MISSED });
  const frame = await clients.ask<string>('frame');
  await clients.end();
  await after.end();
  return { ...back, frame };
}

/** The same with bare sockets: whoever comes is sent the same bytes. */
async function rawOnce(frame: string): Promise<Back> {
  const before = new Worker('followers/raw-server.ts');
  const clients = new Worker('followers/follower-client.ts');
  const url = await before.ask<string>('url');
  await clients.ask('open', { url, count: FOLLOWERS });
  await before.end();
  const after = new Worker('followers/raw-server.ts', { BENCH_PORT: portOf(url) });
  await after.ask('missed', { text: frame });
  const back = await clients.ask<Back>('comeBack', { url, count: FOLLOWERS, missed: MISSED });
  await clients.end();
  await after.end();
  return back;
}

/** 1,000 followers back after the server process was replaced, with 20 events missed, against 1,000 raw reconnects. */
export async function benchRestart(): Promise<Row[]> {
  const keeper = await Giaoban.start();
  const planted = await keeper.plant({ assignments: 200, members: FOLLOWERS });
  const database = await keeper.worker.ask<string>('database');
  await keeper.worker.ask('closeApp');
  const ours: Back[] = [];
  const raw: Back[] = [];
  for (let n = 0; n < ROUNDS; n += 1) {
    const { frame, ...back } = await oursOnce(database, planted, n);
    ours.push(back);
    raw.push(await rawOnce(frame));
  }
  await keeper.end();
  const least = Math.min(...ours.map((back) => back.least));
  const most = Math.max(...ours.map((back) => back.most));
  const received = shown({
    name: 'of 20 missed events received',
    unit: '',
    ours: [least],
    baseline: [MISSED],
  });
  return [
    atMost(6, {
      name: '1,000 followers back after a restart',
      unit: 'ms',
      ours: ours.map((back) => back.ms),
      baseline: raw.map((back) => back.ms),
    }),
    { ...received, target: '20 of 20', met: least === MISSED && most === MISSED },
  ];
}
