// npm run backup -- FILE: the database and the files of DATA_DIR in one file; the server may run meanwhile.
import { fileFrom, operate } from './operator.mjs';
import { say } from './say.mjs';

const [argument, ...rest] = process.argv.slice(2);

if (argument === undefined || rest.length > 0 || argument.startsWith('-')) {
  say('usage: npm run backup -- FILE');
  process.exitCode = 2;
} else {
  await operate(async ({ backUp, whileServerMayRun }, config) => {
    const file = fileFrom(argument);
    const { rows, files } = await whileServerMayRun(config, (address) =>
      backUp({ file, address, dataDir: config.dataDir, at: new Date() }),
    );
    const count = Object.values(rows).reduce((sum, each) => sum + each, 0);
    say(`backed up to ${file}: ${count} rows of ${Object.keys(rows).length} tables, ${files} files`);
  });
}
