import { fitWithin } from './fit-within.ts';

const longestSide = 2000;
const quality = 0.82;

/** This device cannot decode the picture. */
export class UnreadablePhoto extends Error {}

const decode = async (file: File): Promise<ImageBitmap> => {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch (error) {
    throw new UnreadablePhoto('not a picture that this browser reads', { cause: error });
  }
};

const toJpeg = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new UnreadablePhoto('no JPEG'))),
      'image/jpeg',
      quality,
    );
  });

/**
 * Draws the photo anew, at most 2,000 pixels long: cheap to send, and nothing but pixels is left of it, so no position,
 * no time, no camera. Other files go as they are.
 */
export const shrinkPhoto = async (file: File): Promise<File> => {
  if (!file.type.startsWith('image/')) return file;
  const bitmap = await decode(file);
  const { width, height } = fitWithin(bitmap.width, bitmap.height, longestSide);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  const name = `${file.name.replace(/\.[^.]+$/, '') || 'anh'}.jpg`;
  return new File([await toJpeg(canvas)], name, { type: 'image/jpeg' });
};
