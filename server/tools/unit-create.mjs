// npm run unit:create -- --name … --slug … --admin …: a new unit and its admin; the server may run meanwhile.
import { operate } from './operator.mjs';
import { say } from './say.mjs';

await operate(async (_backup, config) => {
  const { atDatabase } = await import('../dist/setup/at-database.js');
  const { createUnit } = await import('../dist/setup/create-unit.js');
  const { readUnitWish } = await import('../dist/setup/unit-wish.js');
  const wish = readUnitWish(process.argv.slice(2));
  const { username, code, expiresAt } = await atDatabase(config, say, (address) =>
    createUnit(address, wish, new Date()),
  );
  say(`made the unit ${wish.name} (${wish.slug})`);
  say(`first sign-in as ${username} with the one-time code ${code}, valid until ${expiresAt}`);
});
