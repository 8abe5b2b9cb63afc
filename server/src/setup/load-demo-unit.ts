import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DataSource } from 'typeorm';
import { AppModule, type Parts } from '../app.module.ts';
import { Calendar, newCast, plantUnit, replay, Stage, unit } from '../features/demo/index.ts';
import { dayIn } from '../platform/clock/index.ts';
import { askAsMember } from './ask-as-member.ts';
import { inOneTransaction } from './one-transaction.ts';
import { ReplayClock } from './replay-clock.ts';

type Progress = (line: string) => void;

/** Any number, but the same in every version: of two servers starting on an empty database one loads. */
const LOCK = 4_170_514_285_197;

/** An app of its own whose clock the script sets, and which listens to nobody. */
async function openReplay(parts: Parts, database: DataSource, clock: ReplayClock) {
  const app = AppModule.replaying({ ...parts, clock }, database);
  const nest = await NestFactory.create<NestFastifyApplication>(app, new FastifyAdapter(), {
    logger: ['error', 'warn'],
  });
  return nest.init();
}

async function isEmpty(database: DataSource): Promise<boolean> {
  await database.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
  const [{ empty }]: [{ empty: boolean }] = await database.query(
    'SELECT NOT EXISTS (SELECT FROM units) AS empty',
  );
  return empty;
}

async function hasDemoUnit(database: DataSource): Promise<boolean> {
  const [{ has }]: [{ has: boolean }] = await database.query(
    'SELECT EXISTS (SELECT FROM units WHERE demo) AS has',
  );
  return has;
}

/**
 * Fills an empty database with the demo unit, in demo mode only. One transaction: a start that is killed on the way
 * leaves nothing behind. Answers whether there are demo people to sign in as.
 */
export async function loadDemoUnit(parts: Parts, progress: Progress): Promise<boolean> {
  if (!parts.config.demo) return false;
  const now = parts.clock.now();
  const clock = new ReplayClock(now);
  const calendar = new Calendar(dayIn(unit.zone, now), now);
  let nest: INestApplication | undefined;
  try {
    return await inOneTransaction(parts.database, async (database) => {
      if (!(await isEmpty(database))) return hasDemoUnit(database);
      progress(`loading the demo unit: ${unit.name}`);
      const cast = newCast();
      await plantUnit(database.manager, cast, calendar.founded, calendar.today);
      nest = await openReplay(parts, database, clock);
      const ask = askAsMember(nest, database, cast.unitId);
      await replay(new Stage(cast, calendar, clock, ask), (tenths) => {
        if (tenths % 2 === 0) progress(`loading the demo unit: ${tenths * 10} %`);
      });
      return true;
    });
  } finally {
    // Not before the commit: an app that closes takes its database along.
    await nest?.close();
  }
}
