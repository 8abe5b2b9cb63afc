// npm run backtest [-- --seed 5000 --campaigns 400]: what the forecast would have said of campaigns whose end is known.
import { parseArgs } from 'node:util';
import { lookBack } from './predict.ts';
import { report } from './table.ts';

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '5000' }, campaigns: { type: 'string', default: '400' } },
});
const seed = Number(values.seed);
const campaigns = Number(values.campaigns);
if (!Number.isSafeInteger(seed) || !Number.isSafeInteger(campaigns) || campaigns < 1) {
  console.error(
    '--seed and --campaigns are whole numbers, for example: npm run backtest -- --seed 5000 --campaigns 400',
  );
  process.exit(1);
}
console.log(`Seeds ${seed} to ${seed + campaigns - 1}\n\n${report(lookBack(seed, campaigns))}`);
