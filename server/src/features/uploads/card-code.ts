import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import sharp, { type Sharp } from 'sharp';
import { isPersonalNumber } from '../../platform/personal-data/index.ts';

interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** A card's code is small in a picture of a table: besides the whole, parts are looked at in full size. */
const wholeSide = 1000;
const finest = 3000;
const part = 1000;
const overlap = 300;
/** Takes out the grain of a photograph, which the reader takes for corners of codes: 1.4 s a part became 0.5 s. */
const smoothing = 1;
const forMs = 8000;

// Run from the source by the tests, compiled otherwise; the compiler rewrites imports, not URLs.
const workerFile = new URL(`./card-code.worker${extname(import.meta.url)}`, import.meta.url);

const grey = async (image: Sharp): Promise<GreyPicture> => {
  const { data, info } = await image.greyscale().raw().toBuffer({ resolveWithObject: true });
  const pixels = info.channels === 1 ? data : data.filter((_, index) => index % info.channels === 0);
  return { width: info.width, height: info.height, pixels };
};

const within = (side: number) =>
  ({ width: side, height: side, fit: 'inside', withoutEnlargement: true }) as const;

const starts = (length: number): number[] => {
  const count = Math.max(1, Math.ceil((length - overlap) / (part - overlap)));
  return Array.from({ length: count }, (_, index) =>
    Math.max(0, Math.min(index * (part - overlap), length - part)),
  );
};

const views = async (content: Buffer): Promise<GreyPicture[]> => {
  const open = () => sharp(content, { failOn: 'none' }).autoOrient().flatten({ background: 'white' });
  const pictures = [await grey(open().resize(within(wholeSide)))];
  const { data, info } = await open()
    .resize(within(finest))
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  if (Math.max(info.width, info.height) <= wholeSide) return pictures;
  const raw = { width: info.width, height: info.height, channels: info.channels };
  const size = { width: Math.min(part, info.width), height: Math.min(part, info.height) };
  for (const top of starts(info.height)) {
    for (const left of starts(info.width)) {
      pictures.push(
        await grey(
          sharp(data, { raw })
            .extract({ left, top, ...size })
            .blur(smoothing),
        ),
      );
    }
  }
  return pictures;
};

/** The texts of the QR codes in these views. A thread of its own: it is heavy work. */
const readCodes = (pictures: readonly GreyPicture[]): Promise<string[]> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(workerFile, {
      workerData: { pictures, forMs },
      resourceLimits: { maxOldGenerationSizeMb: 256 },
    });
    worker.once('message', (texts: string[]) => {
      resolve(texts);
      void worker.terminate();
    });
    worker.once('error', reject);
  });

let last: Promise<unknown> = Promise.resolve();

/** One picture at a time in a process: a village's photos of an evening must not take the boards' processor. */
const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
  const turn = last.then(work, work);
  last = turn.catch(() => undefined);
  return turn;
};

/** A citizen card's code begins with the personal number: `089095001234|…`. */
const isCardCode = (text: string, year: number): boolean =>
  isPersonalNumber(/^(\d{12})\|/.exec(text)?.[1] ?? '', year);

/** Whether a picture shows a citizen card's QR code that can be read. */
export const showsCardCode = async (content: Buffer, year: number): Promise<boolean> => {
  const texts = await inTurn(async () => readCodes(await views(content)));
  return texts.some((text) => isCardCode(text, year));
};
