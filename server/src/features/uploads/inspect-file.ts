import { fileTypeFromBuffer } from 'file-type';
import { cleanImage } from './clean-image.ts';
import { checkKind, type FileKind, kindOfMediaType, type UploadPurpose } from './domain/file-kinds.ts';
import { inspectOfficeFile } from './inspect-office-file.ts';

/** A file as it may be kept. */
export interface InspectedFile {
  readonly kind: FileKind;
  readonly content: Buffer;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

const isPlainText = (content: Buffer): boolean => {
  try {
    return !utf8.decode(content).includes('\u0000');
  } catch {
    return false;
  }
};

const findKind = async (content: Buffer, purpose: UploadPurpose): Promise<FileKind | undefined> => {
  const found = await fileTypeFromBuffer(content);
  if (found !== undefined) return kindOfMediaType(found.mime);
  if ((purpose === 'MEMBERS' || purpose === 'FIGURES') && isPlainText(content)) return 'CSV';
  // In whatever code page: the reader finds out which, in its worker.
  return purpose === 'PLAN' && !content.subarray(2).includes(0) ? 'TXT' : undefined;
};

/**
 * Judges a file by its content, never by what the sender calls it. Images come back drawn anew.
 * @throws DomainError FILE_TYPE, FILE_TOO_LARGE, PERSONAL_DATA
 */
export const inspectFile = async (
  content: Buffer,
  fileName: string,
  purpose: UploadPurpose,
  year: number,
): Promise<InspectedFile> => {
  const kind = checkKind(await findKind(content, purpose), fileName, purpose);
  switch (kind) {
    case 'JPEG':
    case 'PNG':
    case 'WEBP':
      return { kind, content: await cleanImage(content, kind, year) };
    case 'DOCX':
    case 'XLSX':
      await inspectOfficeFile(content, year);
      return { kind, content };
    case 'PDF':
    case 'CSV':
    case 'TXT':
      return { kind, content };
  }
};
