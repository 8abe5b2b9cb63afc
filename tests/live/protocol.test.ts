import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import WebSocket from 'ws';
import { eventually } from '../support/eventually.ts';
import { type Actor, World } from '../support/world/index.ts';

interface Message {
  readonly id?: string;
  readonly type: string;
  readonly payload?: unknown;
}

/** A socket that says what it is told to, word for word. */
class Voice {
  readonly heard: Message[] = [];
  closedWith: number | undefined;
  private readonly socket: WebSocket;
  private readonly opened: Promise<void>;

  constructor({ url, cookie }: Actor, protocols: string[] = ['graphql-transport-ws']) {
    this.socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, protocols, { headers: { cookie } });
    this.opened = new Promise((resolve) => this.socket.on('open', resolve));
    this.socket.on('error', () => undefined);
    this.socket.on('message', (data) => this.heard.push(JSON.parse(String(data))));
    this.socket.on('close', (code) => {
      this.closedWith = code;
    });
  }

  async says(...messages: readonly (object | string)[]): Promise<this> {
    await this.opened;
    for (const message of messages)
      this.socket.send(typeof message === 'string' ? message : JSON.stringify(message));
    return this;
  }

  hears(message: object): Promise<void> {
    return eventually(() => expect(this.heard).toContainEqual(expect.objectContaining(message)));
  }

  isClosedWith(code: number): Promise<void> {
    return eventually(() => expect(this.closedWith).toBe(code));
  }

  end(): void {
    this.socket.close();
  }
}

const INIT = { type: 'connection_init' };
const subscribe = (id: string, query: string) => ({ id, type: 'subscribe', payload: { query } });

describe('the protocol', () => {
  let world: World;
  let justice: Actor;
  let after: string;
  const voices: Voice[] = [];
  const voice = (protocols?: string[]) => {
    const opened = new Voice(justice, protocols);
    voices.push(opened);
    return opened;
  };
  const follow = (id: string) => subscribe(id, `subscription { follow(after: "${after}") { from to } }`);
  /** Something of the unit's own matters. */
  const happens = async () =>
    (await world.person('admin')).does(
      'saveAgencyGroup',
      'AgencyGroupInput',
      { name: 'Nhóm các phường', aliases: [], agencyIds: [] },
      'id',
    );
  beforeAll(async () => {
    world = await World.begin();
    justice = await world.person('justice');
    const { eventsAfter } = await justice.ask<{ eventsAfter: { to: string } }>(
      '{ eventsAfter(after: "x", waitMs: 0) { to } }',
    );
    after = eventsAfter.to;
  });
  afterAll(async () => {
    for (const opened of voices) opened.end();
    await world.end();
  });

  test('[L16] what does not belong closes the socket with the protocol’s code', async () => {
    const said: [number, (object | string)[]][] = [
      [4400, ['no JSON']],
      [4400, [{ type: 'shout' }]],
      [4400, [INIT, { type: 'next', id: '1', payload: {} }]],
      [4401, [follow('1')]],
      [4429, [INIT, INIT]],
      [4409, [INIT, follow('1'), follow('1')]],
    ];

    for (const [code, messages] of said) await (await voice().says(...messages)).isClosedWith(code);
    await voice([]).isClosedWith(4406);
  });

  test('[L16] who does not begin within three seconds is sent away', async () => {
    await voice().isClosedWith(4408);
  });

  test('[L16] a ping is answered with what it carried, a pong needs no answer', async () => {
    const speaking = await voice().says({ type: 'pong' }, { type: 'ping', payload: { at: 7 } }, INIT);

    await speaking.hears({ type: 'connection_ack' });

    expect(speaking.heard).toEqual([{ type: 'pong', payload: { at: 7 } }, { type: 'connection_ack' }]);
  });

  test('[L16] a document that is wrong is told so, and the socket stays', async () => {
    const speaking = await voice().says(
      INIT,
      subscribe('1', 'subscription {'),
      subscribe('2', 'subscription ($after: Cursor!) { follow(after: $after) { to } }'),
    );

    await speaking.hears({ id: '1', type: 'error' });
    await speaking.hears({ id: '2', type: 'error' });
    expect(speaking.closedWith).toBeUndefined();
  });

  test('[L16] what is completed brings nothing more, the others go on, and its id is free again', async () => {
    const fragment = subscribe(
      'within a fragment',
      `subscription { ...Root } fragment Root on Subscription { follow(after: "${after}") { from to } }`,
    );
    const speaking = await voice().says(INIT, follow('1'), fragment, { id: '1', type: 'complete' });

    await happens();
    await speaking.hears({ id: 'within a fragment', type: 'next' });
    expect(speaking.heard.filter(({ id }) => id === '1')).toEqual([]);

    await speaking.says(follow('1'));
    await speaking.hears({ id: '1', type: 'next' });
  });

  test('[L16] a cursor that cannot be continued is told to start anew, and its subscription is over', async () => {
    const speaking = await voice().says(
      INIT,
      subscribe('1', 'subscription { follow(after: "x") { reset } }'),
    );

    await speaking.hears({ id: '1', type: 'complete' });

    expect(speaking.heard.slice(1)).toEqual([
      { id: '1', type: 'next', payload: { data: { follow: { reset: true } } } },
      { id: '1', type: 'complete' },
    ]);
  });
});
