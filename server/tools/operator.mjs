import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { BuildFailed, build } from './build.mjs';
import { root } from './root.mjs';
import { say } from './say.mjs';

/** npm runs its scripts in the project's folder; a relative FILE is meant from where the operator stands. */
export const fileFrom = (argument) => resolve(process.env.INIT_CWD ?? process.cwd(), argument);

/** What an operator can mend is one line; anything else is a fault of ours and keeps its stack. */
const fail = (error, expected) => {
  say(expected.some((kind) => error instanceof kind) ? error.message : error.stack);
  process.exitCode = 1;
};

const loadServer = async () => {
  const { ConfigError, readConfig } = await import('../dist/platform/config/index.js');
  const { DatabaseRefusal } = await import('../dist/platform/database/index.js');
  const { SetupRefusal } = await import('../dist/setup/unit-wish.js');
  const backup = await import('../dist/platform/backup/index.js');
  return { backup, readConfig, expected: [backup.BackupRefusal, SetupRefusal, DatabaseRefusal, ConfigError] };
};

/** Runs `work` with the built server's backup module and its settings, from the environment and `.env`. */
export const operate = async (work) => {
  process.chdir(root);
  if (existsSync('.env')) process.loadEnvFile('.env');
  try {
    await build({ parts: ['server'] });
  } catch (error) {
    return fail(error, [BuildFailed]);
  }
  const { backup, readConfig, expected } = await loadServer();
  try {
    await work(backup, readConfig(process.env));
  } catch (error) {
    fail(error, expected);
  }
};
