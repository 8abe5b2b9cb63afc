import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { forgetBegun, takeBegun } from './begun.ts';
import { ask } from './request.ts';
import { announceSessionEnded } from './session-signal.ts';
import type { TypedDocument } from './typed-document.ts';

const document = 'query Me{me{username}}' as TypedDocument<{ me: { username: string } }, object>;
const body = JSON.stringify({ query: document, variables: {} });
const answering = (username: string): Response => Response.json({ data: { me: { username } } });

let asked: number;
const fetched = globalThis.fetch;
beforeEach(() => {
  asked = 0;
  globalThis.fetch = async () => {
    asked += 1;
    return answering('asked anew');
  };
  globalThis.giaobanBegun = new Map([
    [body, { at: performance.now(), answer: Promise.resolve(answering('begun')) }],
  ]);
});
afterEach(() => {
  globalThis.fetch = fetched;
  globalThis.giaobanBegun = undefined;
});

describe('what the page began before its scripts had come', () => {
  test('[S74] is taken over by the first who asks for it, once', async () => {
    expect(await ask(document, {})).toEqual({ me: { username: 'begun' } });
    expect(asked).toBe(0);

    expect(await ask(document, {})).toEqual({ me: { username: 'asked anew' } });
    expect(asked).toBe(1);
  });

  test('[S74] is asked for again when it is old, or for another person', async () => {
    globalThis.giaobanBegun?.set(body, {
      at: performance.now() - 60_000,
      answer: Promise.resolve(answering('old')),
    });
    expect(takeBegun(body)).toBeNull();

    globalThis.giaobanBegun?.set(body, { at: performance.now(), answer: Promise.resolve(answering('hers')) });
    announceSessionEnded();
    expect(takeBegun(body)).toBeNull();

    globalThis.giaobanBegun?.set(body, { at: performance.now(), answer: Promise.resolve(answering('hers')) });
    forgetBegun();
    expect(takeBegun(body)).toBeNull();
  });
});
