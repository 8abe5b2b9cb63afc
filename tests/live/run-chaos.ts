// npm run chaos -- --minutes N [--seed S]: kills, cuts and stalls what they can while many write and follow; see
// docs/faults.md. Ends with the counts, and with 1 when anything was lost, done twice or otherwise not as promised.
import { parseArgs } from 'node:util';
import { checkStorm } from '../support/faults/check-storm.ts';
import { makeSchedule } from '../support/faults/schedule.ts';
import { Storm } from '../support/faults/storm.ts';

const SERVERS = 2;
const MOST_SHOWN = 20;

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '10' }, seed: { type: 'string' } },
});
const minutes = Number(values.minutes);
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
if (!(minutes > 0) || !Number.isSafeInteger(seed)) {
  console.error('usage: npm run chaos -- --minutes N [--seed S]');
  process.exit(2);
}

console.log(`seed ${seed}, ${minutes} minutes`);
// Ends by itself whatever hangs; what it started ends with it.
setTimeout(() => process.exit(3), (minutes + 12) * 60_000).unref();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(3));
const storm = await Storm.open({ seed, servers: SERVERS, boardsEach: 2, writers: 12 });
try {
  await storm.blow(makeSchedule(seed, minutes * 60_000, SERVERS), (line) => console.log(line));
  const { counts, lost, twice, faults } = await checkStorm(storm);
  for (const [name, count] of Object.entries(counts)) console.log(`${name.padEnd(28)} ${count}`);
  console.log(`${'lost'.padEnd(28)} ${lost.length}`);
  console.log(`${'twice'.padEnd(28)} ${twice.length}`);
  console.log(`${'otherwise wrong'.padEnd(28)} ${faults.length}`);
  const all = [...lost, ...twice, ...faults];
  for (const fault of all.slice(0, MOST_SHOWN)) console.error(fault);
  console.log(`seed ${seed}`);
  process.exitCode = all.length === 0 ? 0 : 1;
} finally {
  await storm.close();
}
process.exit();
