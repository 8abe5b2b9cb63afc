import { beforeEach, describe, expect, test } from '@jest/globals';
import { LineDown, Refused } from '../../graphql/index.ts';
import { memoryStore } from '../../testing/things.ts';
import type { Entry } from './entry.ts';
import { createOutbox, type Outbox } from './outbox.ts';
import type { OutboxStore } from './outbox-store.ts';

const anEntry = (set: Partial<Entry> = {}): Entry => ({
  operationId: '1',
  memberId: 'me',
  name: 'reportStatus',
  query: 'mutation',
  variables: { input: { note: 'Đã rà soát 40 hộ' } },
  patches: [],
  subjectId: 'a',
  savedAt: '2026-06-15T02:00:00.000Z',
  attempted: false,
  refusal: null,
  ...set,
});

const eventually = async (holds: () => boolean): Promise<void> => {
  for (let index = 0; index < 200 && !holds(); index += 1)
    await new Promise((resolve) => setImmediate(resolve));
  expect(holds()).toBe(true);
};

let store: OutboxStore;
let sent: string[];
let answer: (entry: Entry) => Promise<unknown>;

/** Opened, and done with what it does at first. */
const open = async (memberId = 'me'): Promise<Outbox> => {
  const outbox = create(memberId);
  for (let index = 0; index < 20; index += 1) await new Promise((resolve) => setImmediate(resolve));
  return outbox;
};

const create = (memberId: string): Outbox =>
  createOutbox({
    memberId,
    store,
    channel: null,
    deliver: async (entry) => {
      const result = await answer(entry);
      sent.push(entry.operationId);
      return result;
    },
    onKept: () => undefined,
    onAnswered: () => undefined,
    onGone: () => undefined,
  });

beforeEach(() => {
  store = memoryStore();
  sent = [];
  answer = async () => undefined;
});

describe('the outbox', () => {
  test('[L42] what was written without a line is sent once, in the order of writing, when the line is back', async () => {
    answer = async () => {
      throw new LineDown();
    };
    const outbox = await open();
    await outbox.keep(anEntry({ operationId: '1', subjectId: 'a' }));
    await outbox.keep(anEntry({ operationId: '2', subjectId: 'b' }));
    outbox.sendNow();
    await eventually(() => outbox.entries().length === 2);

    answer = async () => undefined;
    outbox.sendNow();
    outbox.sendNow();
    await eventually(() => outbox.entries().length === 0);

    expect(sent).toEqual(['1', '2']);
  });

  test('[L42] it survives closing the page', async () => {
    const before = await open();
    answer = async () => {
      throw new LineDown();
    };
    await before.keep(anEntry());

    const after = await open();
    await eventually(() => after.entries().length === 1);

    expect(after.entries()[0]?.variables).toEqual({ input: { note: 'Đã rà soát 40 hộ' } });
  });

  test('[L43] a refusal is kept with what was typed until the person has seen to it', async () => {
    const refusal = {
      code: 'STALE_VERSION',
      message: 'Việc đã được cập nhật',
      field: null,
      facts: {},
    } as const;
    answer = async () => {
      throw new Refused(refusal);
    };
    const outbox = await open();
    await outbox.keep(anEntry());
    outbox.sendNow();
    await eventually(() => outbox.entries()[0]?.refusal !== null);

    expect(outbox.entries()[0]).toMatchObject({
      refusal,
      variables: { input: { note: 'Đã rà soát 40 hộ' } },
    });
    await outbox.drop('1');
    expect(outbox.entries()).toEqual([]);
  });

  test('[L43] one that was refused does not hold up the next', async () => {
    answer = async (entry) => {
      if (entry.operationId === '1')
        throw new Refused({ code: 'INVALID_STEP', message: '', field: null, facts: {} });
    };
    const outbox = await open();
    await outbox.keep(anEntry({ operationId: '1', subjectId: 'a' }));
    await outbox.keep(anEntry({ operationId: '2', subjectId: 'b' }));
    outbox.sendNow();
    await eventually(() => sent.includes('2'));

    expect(outbox.entries().map((entry) => entry.operationId)).toEqual(['1']);
  });

  test('[L42] an ended session keeps what is waiting', async () => {
    let asked = 0;
    answer = async () => {
      asked += 1;
      throw new Refused({ code: 'UNAUTHENTICATED', message: '', field: null, facts: {} });
    };
    const outbox = await open();
    await outbox.keep(anEntry());
    outbox.sendNow();
    await eventually(() => asked > 0);

    expect((await store.all('me'))[0]).toMatchObject({ refusal: null });
  });

  test('[L44] a later report on the same share takes the place of one that was never sent', async () => {
    const outbox = await open();
    answer = async () => {
      throw new LineDown();
    };
    await outbox.keep(anEntry({ operationId: '1' }));
    await outbox.keep(anEntry({ operationId: '2' }));

    expect(outbox.entries().map((entry) => entry.operationId)).toEqual(['2']);
  });

  test('[L44] one that may have reached the server is not replaced', async () => {
    const outbox = await open();
    answer = async () => {
      throw new LineDown();
    };
    await outbox.keep(anEntry({ operationId: '1', attempted: true }));
    await outbox.keep(anEntry({ operationId: '2' }));

    expect(outbox.entries().map((entry) => entry.operationId)).toEqual(['1', '2']);
  });

  test('[L45] nobody sends what another person wrote on the same phone', async () => {
    await store.put(anEntry({ memberId: 'somebody else' }));

    const outbox = await open('me');
    outbox.sendNow();
    await eventually(() => outbox.entries().length === 0);

    expect(sent).toEqual([]);
    expect(await store.all('somebody else')).toHaveLength(1);
  });
});
