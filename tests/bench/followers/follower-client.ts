// Many followers in one process: raw sockets, or giaoban's protocol with one subscription each.
import { WebSocket } from 'ws';
import { answerMessages } from '../process.ts';

interface Target {
  url: string;
  count: number;
  /** Each follower is somebody else. */
  cookies?: readonly string[];
  query?: string;
  variables?: object;
}

const sockets: WebSocket[] = [];
/** Frames seen by each socket since the last `arm`. */
let seen = new Uint32Array(0);
let wanted = Number.POSITIVE_INFINITY;
let complete = 0;
let finish: (at: bigint) => void = () => undefined;
let lastFrame = '';

function saw(index: number, events: number, text: string): void {
  const before = seen[index] ?? 0;
  seen[index] = before + events;
  lastFrame = text;
  if (before < wanted && before + events >= wanted) {
    complete += 1;
    if (complete === sockets.length) finish(process.hrtime.bigint());
  }
}

/** How many events a frame of giaoban holds; a raw frame of `bytes` is one. */
const eventsIn = (text: string): number => text.split('"seq":').length - 1;

function open(target: Target, index: number): Promise<void> {
  const url = target.url.replace(/^http/, 'ws');
  const isLive = target.query !== undefined;
  const socket = isLive
    ? new WebSocket(`${url}/graphql`, 'graphql-transport-ws', {
        headers: { cookie: target.cookies?.[index % target.cookies.length] ?? '' },
        perMessageDeflate: false,
      })
    : new WebSocket(url, { perMessageDeflate: false });
  sockets[index] = socket;
  return new Promise((resolve, reject) => {
    socket.on('error', reject);
    socket.on('open', () => {
      if (!isLive) return resolve();
      socket.send(JSON.stringify({ type: 'connection_init' }));
    });
    socket.on('message', (data) => {
      const text = String(data);
      if (!isLive) return saw(index, Math.max(1, eventsIn(text)), text);
      if (text.startsWith('{"type":"connection_ack"')) {
        socket.send(
          JSON.stringify({
            id: '1',
            type: 'subscribe',
            payload: { query: target.query, variables: target.variables },
          }),
        );
        return resolve();
      }
      saw(index, eventsIn(text), text);
    });
  });
}

answerMessages(
  {
    open: async (target: Target) => {
      const from = sockets.length;
      seen = new Uint32Array(from + target.count);
      for (let start = 0; start < target.count; start += 100) {
        const batch = Math.min(100, target.count - start);
        await Promise.all(Array.from({ length: batch }, (_, n) => open(target, from + start + n)));
      }
    },
    /** All at once after they were cut off: milliseconds until the last has what it missed, and the least that one got. */
    comeBack: async ({ missed, ...target }: Target & { missed: number }) => {
      sockets.splice(0);
      seen = new Uint32Array(target.count);
      sockets.length = target.count;
      wanted = missed;
      complete = 0;
      const last = new Promise<void>((resolve) => {
        finish = () => resolve();
      });
      const from = performance.now();
      await Promise.all(Array.from({ length: target.count }, (_, n) => open(target, n)));
      await last;
      return { ms: performance.now() - from, least: Math.min(...seen), most: Math.max(...seen) };
    },
    /** Starts counting: `last` answers when every socket has seen so many events. */
    arm: ({ events }: { events: number }) => {
      seen = new Uint32Array(sockets.length);
      wanted = events;
      complete = 0;
    },
    last: () =>
      new Promise<string>((resolve) => {
        if (complete === sockets.length) return resolve(String(process.hrtime.bigint()));
        finish = (at) => resolve(String(at));
      }),
    frame: () => lastFrame,
    seen: () => Array.from(seen),
  },
  async () => undefined,
);
