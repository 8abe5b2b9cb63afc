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

const found = (workerData as readonly GreyPicture[]).map(
  (picture) =>
    jsQR.default(colours(picture), picture.width, picture.height, { inversionAttempts: 'dontInvert' })
      ?.data ?? null,
);
parentPort?.postMessage(found.filter((text) => text !== null));
