import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from './root.mjs';
import { say } from './say.mjs';

const path = join(root, '.cache', 'build.lock');

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

const take = () => {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  }
};

const dropIfStale = () => {
  try {
    if (!isAlive(Number(readFileSync(path, 'utf8')) || -1)) rmSync(path, { force: true });
  } catch {
    // Its holder was quicker.
  }
};

/** Two commands at once (start and test, say) must not write the same files: the second waits, and finds them fresh. */
export const withBuildLock = async (work) => {
  mkdirSync(join(root, '.cache'), { recursive: true });
  for (let tries = 0; !take(); tries += 1) {
    if (tries === 0) say('waiting for another build to end');
    await pause(200);
    if (tries > 5) dropIfStale();
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
};
