import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DataSource } from 'typeorm';
import { AppModule, type Parts } from '../app.module.ts';
import { Calendar, type Cast, newCast, plantUnit, replay, Stage, unit } from '../features/demo/index.ts';
import { dayIn } from '../platform/clock/index.ts';
import { askAsMember } from './ask-as-member.ts';
import { inOneTransaction } from './one-transaction.ts';
import { ReplayClock } from './replay-clock.ts';

type Progress = (line: string) => void;

/** Any number, but the same in every version: of two servers starting on an empty database one loads. */
const LOCK = 4_170_514_285_197;

/** Plays the unit's history with services of its own whose clock the script sets. */
async function playHistory(
  parts: Parts,
  database: DataSource,
  cast: Cast,
  calendar: Calendar,
  progress: Progress,
): Promise<void> {
  const clock = new ReplayClock(parts.clock.now());
  const app = AppModule.replaying({ ...parts, clock }, database);
  const nest = await NestFactory.create<NestFastifyApplication>(app, new FastifyAdapter(), {
    logger: ['error', 'warn'],
  });
  await nest.init();
  const stage = new Stage(cast, calendar, clock, askAsMember(nest, database, cast.unitId));
  await replay(stage, (tenths) => {
    if (tenths % 2 === 0) progress(`loading the demo unit: ${tenths * 10} %`);
  });
}

/**
 * Fills an empty database with the demo unit, in demo mode only. One transaction: a start that is killed on the way
 * leaves nothing behind. Answers whether there are demo people to sign in as.
 */
export async function loadDemoUnit(parts: Parts, progress: Progress): Promise<boolean> {
  if (!parts.config.demo) return false;
  return inOneTransaction(parts.database, async (database) => {
    await database.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
    const [{ units, demoUnits }]: [{ units: number; demoUnits: number }] = await database.query(
      'SELECT count(*)::int AS units, (count(*) FILTER (WHERE demo))::int AS "demoUnits" FROM units',
    );
    if (units > 0) return demoUnits > 0;
    progress(`loading the demo unit: ${unit.name}`);
    const now = parts.clock.now();
    const calendar = new Calendar(dayIn(unit.zone, now), now);
    const cast = newCast();
    await plantUnit(database.manager, cast, calendar.founded, calendar.today);
    await playHistory(parts, database, cast, calendar, progress);
    return true;
  });
}
