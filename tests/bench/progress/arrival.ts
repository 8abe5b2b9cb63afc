import { FollowDocument } from '../../../client/src/graphql/generated/documents/Follow.ts';
import type { Giaoban, PlantedFigures } from '../giaoban/giaoban.ts';
import { Worker } from '../process.ts';

const REPORT =
  'mutation ($input: ReportFiguresInput!) { reportFigures(input: $input) { progress { id version } } }';

/** One figure's way: a commune reports, a leader who follows the plan gets the event. */
export interface Arrivals {
  /** Milliseconds until the reporter has the answer, and until the follower has the event. */
  one(): Promise<{ answered: number; followed: number }>;
  end(): Promise<void>;
}

export async function openArrivals(giaoban: Giaoban, planted: PlantedFigures): Promise<Arrivals> {
  const follower = new Worker('followers/follower-client.ts');
  await follower.ask('open', {
    url: giaoban.url,
    count: 1,
    cookies: [planted.cookie],
    query: FollowDocument,
    variables: { planId: planted.plan, after: await giaoban.cursor({ cookies: [planted.cookie] }) },
  });
  let turn = 0;
  const report = async (): Promise<void> => {
    const localityId = planted.localities[turn % planted.localities.length];
    const indicatorId = planted.indicators[Math.floor(turn / planted.localities.length)];
    turn += 1;
    const cell = { indicatorId, day: planted.today, value: 5, entry: 'DAILY' };
    const input = { planId: planted.plan, localityId, cells: [cell], confirmImplausible: true };
    await giaoban.ask(planted.cookie, REPORT, { input: { ...input, operationId: crypto.randomUUID() } });
  };
  return {
    one: async () => {
      await follower.ask('arm', { events: 1 });
      const last = follower.ask<string>('last');
      const from = process.hrtime.bigint();
      await report();
      const answered = Number(process.hrtime.bigint() - from) / 1e6;
      return { answered, followed: Number(BigInt(await last) - from) / 1e6 };
    },
    end: () => follower.end(),
  };
}
