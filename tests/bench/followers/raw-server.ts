// The least that can be called live: an HTTP server that sends one ready-made frame to every socket.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import { answerMessages } from '../process.ts';

let missed: Buffer | undefined;
let frame = Buffer.alloc(0);
let frames: Buffer[] = [];
const TEXT = { binary: false };
const COALESCE_MS = 4;

const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false });
const broadcast = (bytes: Buffer) => {
  for (const socket of sockets.clients) socket.send(bytes, TEXT);
};
const flush = () => {
  broadcast(Buffer.concat(frames));
  frames = [];
};
const server = createServer((request, response) => {
  request.resume();
  request.on('end', () => {
    if (request.url === '/coalesced') {
      if (frames.length === 0) setTimeout(flush, COALESCE_MS);
      frames.push(frame);
    } else if (request.url === '/now') broadcast(frame);
    response.end('ok');
  });
});
server.on('upgrade', (request, socket, head) =>
  sockets.handleUpgrade(request, socket, head, (follower) => {
    if (missed !== undefined) follower.send(missed, TEXT);
  }),
);
server.listen(Number(process.env['BENCH_PORT'] ?? 0), '127.0.0.1');

answerMessages(
  {
    url: () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Sent from now on to whoever comes. */
    missed: ({ text }: { text: string }) => {
      missed = Buffer.from(text);
    },
    frame: ({ text }: { text: string }) => {
      frame = Buffer.from(text);
    },
  },
  async () => {
    for (const socket of sockets.clients) socket.terminate();
    server.close();
  },
);
