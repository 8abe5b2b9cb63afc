import { parentPort, workerData } from 'node:worker_threads';
import jsQR from 'jsqr';

/** One greyscale byte a pixel. */
interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** Red, green and blue of each pixel the same: 0x010101 times the grey, written four bytes at once. */
const colours = ({ pixels }: GreyPicture): Uint8ClampedArray => {
  const rgba = new Uint32Array(pixels.length);
  for (const [index, grey] of pixels.entries()) rgba[index] = 0xff000000 + grey * 0x010101;
  return new Uint8ClampedArray(rgba.buffer);
};

/** What the thread is given to do, and how long it may take: a picture full of specks is slow to read. */
interface Given {
  readonly pictures: readonly GreyPicture[];
  readonly forMs: number;
}

const { pictures, forMs } = workerData as Given;
const end = Date.now() + forMs;
const found: string[] = [];
for (const picture of pictures) {
  if (Date.now() > end) break;
  const code = jsQR.default(colours(picture), picture.width, picture.height, {
    inversionAttempts: 'dontInvert',
  });
  if (code) found.push(code.data);
}
parentPort?.postMessage(found);
