// npm run restore -- FILE [--replace]: puts a backup into an empty database, or with --replace in the place of what is
// there. The server must be stopped. All of it or nothing.
import { fileFrom, operate } from './operator.mjs';
import { say } from './say.mjs';

const options = process.argv.slice(2);
const names = options.filter((option) => option !== '--replace');
const [argument] = names;

if (argument === undefined || names.length > 1 || argument.startsWith('-')) {
  say('usage: npm run restore -- FILE [--replace]');
  process.exitCode = 2;
} else {
  await operate(async ({ restore, verify, whileServerIsStopped }, config) => {
    const file = fileFrom(argument);
    // Before a database is made for a file that is none.
    await verify(file);
    const replace = options.includes('--replace');
    const restored = await whileServerIsStopped(config, (address) =>
      restore({ file, address, dataDir: config.dataDir, replace, at: new Date() }),
    );
    const count = Object.values(restored.rows).reduce((sum, each) => sum + each, 0);
    say(`restored the backup of ${restored.madeAt}: ${count} rows, ${restored.files} files`);
    if (restored.aside !== null) say(`files that the backup does not know are in ${restored.aside}`);
  });
}
