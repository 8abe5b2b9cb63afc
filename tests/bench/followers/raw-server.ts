// The least that can be called live: an HTTP server that sends one ready-made frame to every socket.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import { answerMessages } from '../process.ts';

let missed: string | undefined;
let frame = '';
let frames: string[] = [];
const COALESCE_MS = 4;

const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false });
const broadcast = (text: string) => {
  for (const socket of sockets.clients) socket.send(text);
};
const flush = () => {
  broadcast(frames.join(''));
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
    if (missed !== undefined) follower.send(missed);
  }),
);
server.listen(Number(process.env['BENCH_PORT'] ?? 0), '127.0.0.1');

answerMessages(
  {
    url: () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Sent from now on to whoever comes. */
    missed: ({ text }: { text: string }) => {
      missed = text;
    },
    frame: ({ text }: { text: string }) => {
      frame = text;
    },
  },
  async () => {
    for (const socket of sockets.clients) socket.terminate();
    server.close();
  },
);
