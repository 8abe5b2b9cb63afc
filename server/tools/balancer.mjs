import { once } from 'node:events';
import { connect, createServer } from 'node:net';

/**
 * A TCP balancer in a few lines, for where there is no nginx: the port with the fewest connections is tried first, then
 * the others. @param {readonly number[]} ports of servers on this machine
 */
export const startBalancer = async (ports, port) => {
  const counts = new Map(ports.map((each) => [each, 0]));
  const sockets = new Set();

  const reach = (near, untried) => {
    const [target, ...rest] = untried;
    if (target === undefined) {
      near.destroy();
      return;
    }
    const far = connect({ port: target, host: '127.0.0.1' });
    const refused = () => reach(near, rest);
    far.once('error', refused);
    far.once('connect', () => {
      far.off('error', refused);
      join(near, far, target);
    });
  };

  const join = (near, far, target) => {
    counts.set(target, (counts.get(target) ?? 0) + 1);
    near.pipe(far).pipe(near);
    far.on('error', () => near.destroy());
    near.once('close', () => far.destroy());
    far.once('close', () => {
      counts.set(target, (counts.get(target) ?? 1) - 1);
      near.destroy();
    });
  };

  const server = createServer((near) => {
    sockets.add(near);
    near.once('close', () => sockets.delete(near));
    near.on('error', () => near.destroy());
    reach(
      near,
      ports.toSorted((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0)),
    );
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: server.address().port,
    stop: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
};
