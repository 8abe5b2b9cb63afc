import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TEXT = /\.(js|css|html|svg|json|txt|webmanifest)$/;
const SMALLEST = 1024;

/** Once at build time and as small as it gets, so that no request pays for it. The server picks by what is accepted. */
export const compressAssets = async (folder) => {
  const compress = async (name) => {
    const file = join(folder, name);
    const bytes = readFileSync(file);
    if (bytes.length < SMALLEST) return;
    const params = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    writeFileSync(`${file}.br`, await promisify(brotliCompress)(bytes, { params }));
    writeFileSync(`${file}.gz`, await promisify(gzip)(bytes, { level: 9 }));
  };
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  await Promise.all(names.filter((name) => TEXT.test(name)).map(compress));
};
