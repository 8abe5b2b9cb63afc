import sharp from 'sharp';
import { showsCardCode } from './card-code.ts';
import { brokenFile, showsCitizenCard } from './upload-refusals.ts';

const longestSide = 4000;
const mostPixels = 80_000_000;
const format = {
  JPEG: { name: 'jpeg', options: { quality: 86, mozjpeg: false } },
  PNG: { name: 'png', options: { compressionLevel: 8 } },
  WEBP: { name: 'webp', options: { quality: 86 } },
} as const;

export type ImageKind = keyof typeof format;

/**
 * Drawn anew from its pixels: position, device and everything else that was written beside them is gone, and so is
 * whatever was hidden behind the image. It stays the right way up.
 * @throws DomainError FILE_TYPE (does not open), PERSONAL_DATA (shows a citizen card's code)
 */
export const cleanImage = async (content: Buffer, kind: ImageKind, year: number): Promise<Buffer> => {
  const { name, options } = format[kind];
  const drawn = await sharp(content, { limitInputPixels: mostPixels, failOn: 'error' })
    .autoOrient()
    .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
    .toFormat(name, options)
    .toBuffer()
    .catch(() => {
      throw brokenFile();
    });
  if (await showsCardCode(drawn, year)) throw showsCitizenCard();
  return drawn;
};
