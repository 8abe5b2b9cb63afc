import WebSocket from 'ws';
import type { Actor } from '../world/index.ts';

/** Opens a socket, subscribes, and tells the first thing that came of it: a refusal's code, or `done`. */
export const knock = (actor: Actor, query: string, variables: object): Promise<string> =>
  new Promise((resolve) => {
    const headers = actor.cookie === '' ? {} : { cookie: actor.cookie };
    const socket = new WebSocket(`${actor.url.replace(/^http/, 'ws')}/graphql`, 'graphql-transport-ws', {
      headers,
    });
    const end = (result: string) => {
      resolve(result);
      socket.terminate();
    };
    socket.on('unexpected-response', (_request, response) =>
      end(response.statusCode === 401 ? 'UNAUTHENTICATED' : `HTTP ${response.statusCode}`),
    );
    socket.on('error', () => undefined);
    socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init' })));
    socket.on('message', (data) => {
      const message = JSON.parse(String(data));
      if (message.type === 'connection_ack') {
        socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query, variables } }));
      } else if (message.type === 'error') {
        end(message.payload[0]?.extensions?.code ?? 'ERROR');
      } else if (message.type === 'next') {
        end(message.payload.errors?.[0]?.extensions?.code ?? 'done');
      }
    });
  });
