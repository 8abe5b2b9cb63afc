import { expect, test } from '@jest/globals';
import type { FastifyRequest } from 'fastify';
import { isOperators } from './operators-only.ts';

const from = (remoteAddress: string, headers: Record<string, string> = {}) =>
  isOperators({ headers, socket: { remoteAddress } as FastifyRequest['socket'] });

test('[I8] the figures of the process are for the machine and its own network, asked directly', () => {
  expect(from('127.0.0.1')).toBe(true);
  expect(from('::ffff:172.18.0.5')).toBe(true);
  expect(from('::1')).toBe(true);

  expect(from('203.0.113.9')).toBe(false);
  expect(from('2001:db8::9')).toBe(false);
  expect(from('127.0.0.1', { 'x-forwarded-for': '203.0.113.9' })).toBe(false);
});
