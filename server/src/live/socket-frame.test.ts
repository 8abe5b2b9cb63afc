import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { WebSocket, WebSocketServer } from 'ws';
import { textFrame } from './socket-frame.ts';

const text = (bytes: number) => 'ẵ'.repeat(Math.floor(bytes / 3)) + 'a'.repeat(bytes % 3);
const sizes = [0, 125, 126, 65_535, 65_536, 70_001];

const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false });
const server = createServer();
server.on('upgrade', (request, wire, head) =>
  sockets.handleUpgrade(request, wire, head, (socket) => {
    for (const size of sizes) {
      wire.write(textFrame(text(size)));
      socket.send('between');
    }
  }),
);

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => {
  for (const socket of sockets.clients) socket.terminate();
  server.close();
});

test('[L1] a frame that is made once for many is read as its text, between messages sent the usual way', async () => {
  const { port } = server.address() as AddressInfo;
  const socket = new WebSocket(`ws://127.0.0.1:${port}`);
  const heard: string[] = [];

  await new Promise<void>((resolve, reject) => {
    socket.on('error', reject);
    socket.on('message', (data, isBinary) => {
      heard.push(isBinary ? 'binary' : String(data));
      if (heard.length === 2 * sizes.length) resolve();
    });
  });

  expect(heard).toEqual(sizes.flatMap((size) => [text(size), 'between']));
});
