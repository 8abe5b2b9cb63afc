import type { LocalityRecord, ProgressRecord } from '../live/index.ts';
import { answerRequests } from './network.ts';
import { aMember, anAgency, anAssignment, anIndicator, aProgress, aTask } from './records.ts';
import { type Prepared, prepareThings } from './things.ts';

/** A commune of the unit's. */
export const aLocality = (id: string, name: string): LocalityRecord => ({
  id,
  slug: id,
  name,
  kind: 'COMMUNE',
  parentId: null,
  endedOn: null,
  version: 1,
});
const localities = [aLocality('o-lam', 'Xã Ô Lâm'), aLocality('co-to', 'Thị trấn Cô Tô')];
const agencies = [
  anAgency(),
  anAgency({
    id: 'ubnd',
    slug: 'o-lam',
    name: 'UBND xã Ô Lâm',
    shortName: 'UBND xã Ô Lâm',
    localityId: 'o-lam',
  }),
];
export const indicator = anIndicator({ startsOn: '2026-06-12', targetTotal: 300 });
const visits = anIndicator({
  id: 'visits',
  name: 'Hộ đã vận động',
  unit: 'hộ',
  position: 1,
  startsOn: '2026-06-12',
});

const known = (lateChance: number, slackDays: number, finishOn: string): ProgressRecord['forecast'] => ({
  ...aProgress().forecast,
  known: true,
  pace: 4.2,
  lateChance,
  slackDays,
  finishOn,
});
export const oLam = aProgress({
  id: 'p1',
  localityId: 'o-lam',
  target: 200,
  done: 30,
  daily: [10, null, 15, 5],
  lastDay: '2026-06-15',
  reportedAt: '2026-06-15T02:30:00.000Z',
  reportedBy: 'other',
  forecast: known(0.82, -9, '2026-07-09'),
});
export const coTo = aProgress({
  id: 'p2',
  localityId: 'co-to',
  target: 100,
  done: 50,
  daily: [20, 20, 10],
  lastDay: '2026-06-14',
  forecast: known(0.05, 4, '2026-06-26'),
});

export const outlook = {
  indicatorId: 'indicator',
  target: 300,
  low: [80, 85],
  middle: [80, 90],
  high: [80, 95],
  lateLocalities: 1,
  forecast: { ...known(0.82, -9, '2026-07-09'), finishEarly: '2026-07-01', finishLate: '2026-07-20' },
};

/** Two communes, one late and one in time, an agency for one of them, two indicators. */
export const aCampaign = (more: object = {}): Prepared =>
  prepareThings({
    agencies,
    localities,
    members: [aMember(), aMember({ id: 'other', fullName: 'Trần Văn Mẫu', agencyId: 'ubnd' })],
    tasks: [aTask()],
    assignments: [anAssignment({ agencyId: 'ubnd', dueDate: '2026-06-10' })],
    indicators: [indicator, visits],
    progress: [oLam, coTo],
    ...more,
  });

/** What the server would say of them. */
export const answerCampaign = (prepared: Prepared, forecast: object = outlook): void => {
  answerRequests({
    ProgressSnapshot: () => {
      const { indicators, progress, figureDays } = prepared.things.live.store.tables();
      return {
        planProgress: {
          cutOff: '17:00',
          indicators: [...indicators.values()],
          progress: [...progress.values()],
          days: [...figureDays.values()],
        },
      };
    },
    IndicatorForecast: { indicatorForecast: forecast },
  });
};
