// npm run two-servers: two server processes on one database and one data folder, behind nginx when this machine has it,
// else behind a small balancer. PORT is the one address, the servers have the next two. A server that is killed is
// started again; Ctrl-C ends all.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startBalancer } from './balancer.mjs';
import { BuildFailed, build } from './build.mjs';
import { findNginx, startNginx } from './nginx.mjs';
import { root } from './root.mjs';
import { say } from './say.mjs';

process.chdir(root);
if (existsSync('.env')) process.loadEnvFile('.env');

const HOW_MANY = 2;
const AGAIN_MS = 1_000;
const port = Number(process.env.PORT || 4000);

let isStopping = false;

/** A server process at one port, for as long as the script runs. Its first readiness is waited for. */
const keepServer = async (own, settings) => {
  let child;
  let ready;
  const isReady = new Promise((resolve) => {
    ready = resolve;
  });
  const start = () => {
    child = spawn(process.execPath, ['--enable-source-maps', 'server/dist/main.js'], {
      env: { ...process.env, ...settings, PORT: String(own), HOST: '127.0.0.1' },
      stdio: ['ignore', 'pipe', 'inherit'],
      // Ctrl-C in the terminal is for the script, which ends all in order.
      detached: true,
    });
    child.stdout.on('data', (chunk) => {
      if (/^ready /m.test(String(chunk))) ready();
      else process.stderr.write(chunk);
    });
    child.once('exit', (code, signal) => {
      if (isStopping) return;
      say(`the server at port ${own} ended (${signal ?? code}); starting it again`);
      setTimeout(() => !isStopping && start(), AGAIN_MS);
    });
  };
  start();
  await isReady;
  return {
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exit = once(child, 'exit');
      child.kill('SIGTERM');
      await exit;
    },
  };
};

/** DATABASE_URL, or the embedded PostgreSQL, held by this very process. */
const openDatabase = async () => {
  if (process.env.DATABASE_URL) return { url: process.env.DATABASE_URL, stop: async () => {} };
  const { startEmbeddedPostgres } = await import('../dist/platform/database/index.js');
  const { urlOf } = await import('../dist/platform/database/address.js');
  const dataDir = process.env.DATA_DIR || join(root, '.data');
  const embedded = await startEmbeddedPostgres({ dataDir, onProgress: say });
  return { url: urlOf(embedded.connection), stop: () => embedded.stop() };
};

const run = async () => {
  await build();
  const database = await openDatabase();
  const ports = Array.from({ length: HOW_MANY }, (_, index) => port + 1 + index);
  const servers = await Promise.all(ports.map((own) => keepServer(own, { DATABASE_URL: database.url })));
  const nginx = findNginx();
  const front = nginx ? await startNginx(nginx, ports, port) : await startBalancer(ports, port);
  console.log(`ready http://localhost:${front.port}`);
  say(`servers at ports ${ports.join(' and ')}, behind ${nginx ?? 'a small balancer: nginx is not there'}`);

  const stop = async () => {
    if (isStopping) process.exit(1);
    isStopping = true;
    await Promise.all(servers.map((server) => server.stop()));
    await front.stop();
    await database.stop();
    process.exit(0);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
};

await run().catch((error) => {
  say(error instanceof BuildFailed ? error.message : error.stack);
  process.exit(1);
});
