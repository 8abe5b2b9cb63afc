import { BlockList, isIPv6 } from 'node:net';
import type { FastifyRequest } from 'fastify';

const near = new BlockList();
near.addSubnet('127.0.0.0', 8);
near.addSubnet('10.0.0.0', 8);
near.addSubnet('172.16.0.0', 12);
near.addSubnet('192.168.0.0', 16);
near.addAddress('::1', 'ipv6');
near.addSubnet('fc00::', 7, 'ipv6');

const passedOn = ['x-forwarded-for', 'x-real-ip', 'forwarded', 'via'];

/**
 * Straight from the machine or its own network, and not passed on by a proxy: what a proxy passes on comes from anybody,
 * though its own address is near.
 */
export const isOperators = (request: Pick<FastifyRequest, 'headers' | 'socket'>): boolean => {
  const address = request.socket.remoteAddress?.replace(/^::ffff:/, '');
  if (!address || passedOn.some((name) => request.headers[name] !== undefined)) return false;
  return near.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
};
