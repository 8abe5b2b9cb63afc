import { setTimeout as pause } from 'node:timers/promises';
import { Chance } from './chance.ts';
import type { FaultProxy } from './fault-proxy.ts';
import type { LineFault, LineStep } from './schedule.ts';

const SLOW_BYTES_PER_SECOND = 3_000;

/** What each fault does to one line. Answers with the way to take it back. */
const onLine: Readonly<Record<LineFault, (line: FaultProxy, chance: Chance) => () => void>> = {
  cut: (line, chance) => {
    // Of a line's connections some: a request may be cut while the socket lives, and the other way round.
    for (const link of line.links) if (chance.next() < 0.7) link.cut();
    return () => undefined;
  },
  stall: (line) => {
    const { links } = line;
    for (const link of links) link.stall();
    return () => {
      for (const link of links) link.resume();
    };
  },
  halfOpen: (line) => {
    const { links } = line;
    for (const link of links) link.goDead();
    return () => {
      for (const link of links) link.cut();
    };
  },
  trickle: (line) => {
    line.slowDown(SLOW_BYTES_PER_SECOND);
    return () => line.slowDown(null);
  },
  refuse: (line) => {
    line.cut();
    line.setDoor('refuse');
    return () => line.setDoor('open');
  },
  silent: (line) => {
    line.cut();
    line.setDoor('silent');
    return () => line.setDoor('open');
  },
};

/** Puts one step of the schedule on some of the lines, and takes it back. Answers with how many connections it hit. */
export async function strikeLines(step: LineStep, lines: readonly FaultProxy[]): Promise<number> {
  const chance = new Chance(step.seed);
  const struck = lines.filter(() => chance.next() < step.share);
  const hit = struck.reduce((sum, line) => sum + line.links.length, 0);
  const heals = struck.map((line) => onLine[step.fault](line, chance));
  await pause(step.forMs);
  for (const heal of heals) heal();
  return hit;
}
