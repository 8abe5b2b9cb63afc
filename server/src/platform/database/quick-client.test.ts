import { once } from 'node:events';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import pg from 'pg';
import { QuickClient } from './quick-client.ts';

const message = (type: string, body: Buffer): Buffer => {
  const head = Buffer.alloc(5, type);
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
};
const letIn = message('R', Buffer.alloc(4));
const ready = message('Z', Buffer.from('I'));
const goingAway = message('E', Buffer.from('SFATAL\0C57P01\0Mterminating connection\0\0'));

/** A database that lets in and is stopped in the same moment, so that both are read at once. */
let database: Server;
let pool: pg.Pool;
beforeEach(async () => {
  database = createServer((socket) => {
    socket.once('data', () => socket.end(Buffer.concat([letIn, ready, goingAway])));
  });
  database.listen(0, '127.0.0.1');
  await once(database, 'listening');
  const { port } = database.address() as AddressInfo;
  const settings: pg.PoolConfig = { host: '127.0.0.1', port, user: 'giaoban' };
  pool = new pg.Pool(Object.assign(settings, { Client: QuickClient }));
});
afterEach(async () => {
  await pool.end();
  database.close();
});

test('[L25] a connection that is lost in the moment in which it is lent fails its statement, and ends no process', async () => {
  // As TypeORM borrows one: who takes it listens for its errors a turn of the loop later.
  const borrowed = await pool.connect();
  borrowed.on('error', () => undefined);

  await expect(borrowed.query('SELECT 1')).rejects.toThrow();
  borrowed.release();

  expect(pool.totalCount).toBe(0);
});
