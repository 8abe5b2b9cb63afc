import { parentPort, workerData } from 'node:worker_threads';
import jsQR from 'jsqr';

/** One greyscale byte a pixel. */
interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

const colours = ({ pixels }: GreyPicture): Uint8ClampedArray => {
  const rgba = new Uint8ClampedArray(pixels.length * 4);
  for (let index = 0; index < pixels.length; index += 1) {
    const grey = pixels[index] ?? 0;
    rgba.set([grey, grey, grey, 255], index * 4);
  }
  return rgba;
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
