import { once } from 'node:events';
import { connect, createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';

const servers: Server[] = [];
let balancer: { port: number; stop: () => void } | undefined;
afterEach(() => {
  balancer?.stop();
  for (const server of servers.splice(0)) server.close();
});

/** Says its name to whoever comes. */
const serverCalled = async (name: string): Promise<number> => {
  const server = createServer((socket) => socket.on('error', () => undefined).write(name));
  servers.push(server.listen(0, '127.0.0.1'));
  await once(server, 'listening');
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
};
const greeting = async (): Promise<string> => {
  const socket = connect({ port: balancer?.port ?? 0, host: '127.0.0.1' });
  const [said] = await Promise.race([once(socket, 'data'), once(socket, 'close').then(() => ['nobody'])]);
  return String(said);
};

test('the small balancer of npm run two-servers spreads connections, and passes by a server that is gone', async () => {
  const { startBalancer } = await import(join(import.meta.dirname, '../../server/tools/balancer.mjs'));
  const [first, second] = [await serverCalled('first'), await serverCalled('second')];
  balancer = await startBalancer([first, second], 0);
  expect([await greeting(), await greeting(), await greeting(), await greeting()].sort()).toEqual([
    'first',
    'first',
    'second',
    'second',
  ]);

  servers.shift()?.close();

  // What is open stays open; who comes now finds the other one.
  expect(await Promise.all([greeting(), greeting(), greeting()])).toEqual(['second', 'second', 'second']);
});
