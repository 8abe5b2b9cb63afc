import { parts, type Sayings } from './predict.ts';
import { type Score, scoreOf, scoreOfWholes } from './score.ts';

const percent = (share: number): string => `${(share * 100).toFixed(0)} %`;
const places = (number: number): string => number.toFixed(3);
const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const asRow = (name: string, { count, baseRate, brier, right, inside, daysOff }: Score) => [
  name,
  count,
  percent(baseRate),
  places(brier.model),
  places(brier.straight),
  places(brier.lastWeek),
  places(brier.baseRate),
  `${percent(right.model)} / ${percent(right.straight)} / ${percent(right.lastWeek)}`,
  percent(inside),
  `${daysOff.model} / ${daysOff.straight} / ${daysOff.lastWeek}`,
];

/** The whole report as it stands in `docs/forecast.md`. */
export function report(sayings: Sayings): string {
  const { localities } = sayings;
  const all = scoreOf(localities);
  const shapes = [...new Set(localities.map(({ shape }) => shape))].sort();
  const whole = scoreOfWholes(sayings);
  return [
    'How many of those that were said to be late with a chance of … were late:\n',
    table(
      ['said', 'localities', 'said on average', 'came'],
      all.tenths.map(({ from, count, said, came }) => [
        `${Math.round(from * 100)}–${Math.round(from * 100) + 10} %`,
        count,
        percent(said),
        percent(came),
      ]),
    ),
    '\nBy the part of the time that had passed, and by what the campaigns were like (model / straight line / last 7 days):\n',
    table(
      [
        'at',
        'localities',
        'were late',
        'Brier',
        'straight line',
        'last 7 days',
        'base rate',
        'right yes or no',
        'in the 80 % interval',
        'median days off',
      ],
      [
        asRow('**all**', all),
        ...parts.map((part) =>
          asRow(percent(part), scoreOf(localities.filter((each) => each.part === part))),
        ),
        ...shapes.map((shape) => asRow(shape, scoreOf(localities.filter((each) => each.shape === shape)))),
      ],
    ),
    `\nWhole campaigns (${whole.count}): the total on the due day fell into the 80 % fan in ${percent(whole.inFan)} (below it in ${percent(whole.below)}). ` +
      `${percent(whole.late)} had at least one locality late; Brier ${places(whole.brier)}, base rate ${places(whole.brierBaseRate)}.`,
  ].join('\n');
}
