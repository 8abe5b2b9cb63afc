// The least that answers with the same data: node:http and JSON.stringify.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerMessages } from '../process.ts';

let data: unknown = null;

const server = createServer((request, response) => {
  request.resume();
  request.on('end', () => {
    const body = JSON.stringify(data);
    response.writeHead(200, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(body),
    });
    response.end(body);
  });
});
server.listen(0, '127.0.0.1');

answerMessages(
  {
    url: () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    data: ({ text }: { text: string }) => {
      data = JSON.parse(text);
    },
  },
  async () => void server.close(),
);
