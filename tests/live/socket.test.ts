import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import WebSocket from 'ws';
import { socketCodes } from '../../server/src/live/index.ts';
import { eventually } from '../support/eventually.ts';
import { type Actor, World } from '../support/world/index.ts';

/** Opens a bare socket and tells how it ended: the HTTP status of a refusal, or the close code. */
const knock = (url: string, headers: Record<string, string>): Promise<number> =>
  new Promise((resolve) => {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers });
    socket.on('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
    socket.on('open', () => {
      socket.close();
      resolve(101);
    });
    socket.on('error', () => undefined);
  });

/** Sends one operation over the protocol and returns the messages that come back until an error or a close. */
const send = (actor: Actor, query: string): Promise<{ type: string; payload: unknown }[]> =>
  new Promise((resolve) => {
    const socket = new WebSocket(`${actor.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
      headers: { cookie: actor.cookie },
    });
    const messages: { type: string; payload: unknown }[] = [];
    socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init' })));
    socket.on('message', (data) => {
      const message = JSON.parse(String(data));
      if (message.type === 'connection_ack') {
        socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query } }));
        return;
      }
      messages.push(message);
      socket.close();
    });
    socket.on('close', () => resolve(messages));
  });

describe('the socket', () => {
  let world: World;
  let justice: Actor;
  beforeAll(async () => {
    world = await World.begin();
    justice = await world.person('justice');
  });
  afterAll(() => world.end());

  test('[L9] opens for a signed-in person of our own pages only', async () => {
    const { url } = world.app;

    expect(await knock(url, { cookie: justice.cookie })).toBe(101);
    expect(await knock(url, { cookie: justice.cookie, origin: url })).toBe(101);
    expect(await knock(url, { cookie: justice.cookie, origin: 'https://elsewhere.example' })).toBe(403);
    expect(await knock(url, {})).toBe(401);
    expect(await knock(url, { cookie: 'giaoban=made-up' })).toBe(401);
  });

  test('[L10] carries subscriptions only, and within the limits of every request', async () => {
    const mutation = await send(justice, 'mutation { signOut }');
    const query = await send(justice, '{ me { username } }');
    const wide = await send(
      justice,
      `subscription { follow(after: "x") { ${Array.from({ length: 50 }, (_, n) => `a${n}: to`).join(' ')} } }`,
    );

    for (const messages of [mutation, query, wide]) expect(messages[0]?.type).toBe('error');
  });

  test('[L10] a socket that opens follow after follow is closed', async () => {
    const { eventsAfter } = await justice.ask<{ eventsAfter: { to: string } }>(
      '{ eventsAfter(after: "x", waitMs: 0) { to } }',
    );
    const query = `subscription { follow(after: "${eventsAfter.to}") { to } }`;
    const socket = new WebSocket(`${justice.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
      headers: { cookie: justice.cookie },
    });
    const closedWith = new Promise<number>((resolve) => socket.on('close', resolve));
    socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init' })));
    socket.on('message', (data) => {
      if (JSON.parse(String(data)).type !== 'connection_ack') return;
      for (let n = 0; n < 20; n += 1) {
        socket.send(JSON.stringify({ id: String(n), type: 'subscribe', payload: { query } }));
      }
    });

    expect(await closedWith).toBe(4400);
  });

  test('[L11] a member who was disabled is sent away at once', async () => {
    const youth = await world.person('youth');
    const { eventsAfter } = await youth.ask<{ eventsAfter: { to: string } }>(
      '{ eventsAfter(after: "x", waitMs: 0) { to } }',
    );
    const board = await youth.follows(null, eventsAfter.to);
    const admin = await world.person('admin');

    await admin.does(
      'disableMember',
      'MemberStepInput',
      { memberId: world.unit.member['youth'] },
      'username',
    );

    await eventually(() => expect(board.closedWith).toBe(socketCodes.signedOut));
  });

  test('[L11] whose session or rights changed without a word is found by looking again, and nobody else', async () => {
    const people = await Promise.all(
      ['justice', 'south', 'chair', 'police', 'admin'].map((name) => world.person(name)),
    );
    const cursors = await Promise.all(
      people.map((person) =>
        person.ask<{ eventsAfter: { to: string } }>('{ eventsAfter(after: "x", waitMs: 0) { to } }'),
      ),
    );
    const boards = await Promise.all(
      people.map((person, index) => person.follows(null, cursors[index]?.eventsAfter.to ?? '')),
    );
    const { member } = world.unit;
    await world.sql.query('UPDATE sessions SET ended_at = now() WHERE member_id = $1', [member['justice']]);
    await world.sql.query('UPDATE members SET rights = rights + 1 WHERE id = $1', [member['south']]);
    await world.sql.query("UPDATE sessions SET expires_at = '2020-01-01' WHERE member_id = $1", [
      member['chair'],
    ]);
    await world.sql.query('UPDATE members SET must_change_password = true WHERE id = $1', [member['police']]);

    await world.app.sockets.recheck();

    const { signedOut, rightsChanged } = socketCodes;
    const codes = [signedOut, rightsChanged, signedOut, signedOut, undefined];
    await eventually(() => expect(boards.map(({ closedWith }) => closedWith)).toEqual(codes));
  });

  test('[L12] a server that stops sends its followers away with the code that brings them back', async () => {
    const short = await World.begin();
    const person = await short.person('justice');
    const { eventsAfter } = await person.ask<{ eventsAfter: { to: string } }>(
      '{ eventsAfter(after: "x", waitMs: 0) { to } }',
    );
    const board = await person.follows(null, eventsAfter.to);

    await short.end();

    expect(board.closedWith).toBe(socketCodes.goingAway);
  });

  test('[L12] a server that stops answers a long-poll at once instead of waiting for its end', async () => {
    const short = await World.begin();
    const person = await short.person('justice');
    const POLL =
      'query ($after: Cursor!, $waitMs: Int) { eventsAfter(after: $after, waitMs: $waitMs) { to } }';
    const { eventsAfter } = await person.ask<{ eventsAfter: { to: string } }>(POLL, {
      after: 'x',
      waitMs: 0,
    });
    const waiting = person.ask(POLL, { after: eventsAfter.to, waitMs: 25_000 });
    // Answered after the one that was sent before it has begun to wait.
    await person.ask('{ me { username } }');
    const from = performance.now();

    await short.end();

    expect(await waiting).toEqual({ eventsAfter });
    expect(performance.now() - from).toBeLessThan(8_000);
  });
});
