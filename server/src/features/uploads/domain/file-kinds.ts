import { DomainError, say } from '../../../platform/errors/index.ts';

/** What may be attached, by what its content is. */
export type FileKind = 'JPEG' | 'PNG' | 'WEBP' | 'PDF' | 'DOCX' | 'XLSX' | 'CSV' | 'TXT';

interface KindFacts {
  readonly mediaType: string;
  readonly extensions: readonly string[];
}

export const fileKinds: Record<FileKind, KindFacts> = {
  JPEG: { mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg', 'jfif'] },
  PNG: { mediaType: 'image/png', extensions: ['png'] },
  WEBP: { mediaType: 'image/webp', extensions: ['webp'] },
  PDF: { mediaType: 'application/pdf', extensions: ['pdf'] },
  DOCX: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extensions: ['docx'],
  },
  XLSX: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extensions: ['xlsx'],
  },
  CSV: { mediaType: 'text/csv', extensions: ['csv'] },
  TXT: { mediaType: 'text/plain', extensions: ['txt'] },
};

/** Kinds for each use of an upload. */
export type UploadPurpose = 'EVIDENCE' | 'MEMBERS' | 'FIGURES' | 'PLAN';
export const acceptedFor: Record<UploadPurpose, readonly FileKind[]> = {
  EVIDENCE: ['JPEG', 'PNG', 'WEBP', 'PDF', 'DOCX', 'XLSX'],
  MEMBERS: ['XLSX', 'CSV'],
  FIGURES: ['XLSX', 'CSV'],
  PLAN: ['DOCX', 'PDF', 'TXT'],
};

export const kindOfMediaType = (mediaType: string): FileKind | undefined =>
  (Object.keys(fileKinds) as FileKind[]).find((kind) => fileKinds[kind].mediaType === mediaType);

const refused = (vi: string, en: string) => new DomainError('FILE_TYPE', say(vi, en), { field: 'file' });

const accepted: Record<UploadPurpose, { readonly vi: string; readonly en: string }> = {
  EVIDENCE: {
    vi: 'ảnh JPEG, PNG, WebP, PDF, DOCX hoặc XLSX',
    en: 'JPEG, PNG and WebP images, PDF, DOCX or XLSX',
  },
  MEMBERS: { vi: 'XLSX hoặc CSV', en: 'XLSX or CSV' },
  FIGURES: {
    vi: 'bảng tính .xlsx không có macro, hoặc .csv',
    en: 'an .xlsx without macros, or a .csv',
  },
  PLAN: {
    vi: 'văn bản .docx, .pdf có chữ hoặc .txt; tệp .doc thì lưu lại thành .docx',
    en: 'a .docx, a .pdf with text or a .txt; save an old .doc as .docx',
  },
};

/** @throws DomainError FILE_TYPE unless the content is accepted and the name says the same. */
export const checkKind = (kind: FileKind | undefined, fileName: string, purpose: UploadPurpose): FileKind => {
  if (kind === undefined || !acceptedFor[purpose].includes(kind)) {
    const { vi, en } = accepted[purpose];
    throw refused(`Không nhận loại tệp này. Hãy gửi ${vi}.`, `This kind of file is not taken. Send ${en}.`);
  }
  const extension = /\.([^.]+)$/.exec(fileName.toLowerCase())?.[1] ?? '';
  if (fileKinds[kind].extensions.includes(extension)) return kind;
  throw refused(
    `Nội dung tệp là ${kind} nhưng tên tệp không đúng đuôi. Hãy kiểm tra lại tệp rồi gửi với đúng đuôi .${fileKinds[kind].extensions[0]}.`,
    `The content is ${kind} but the name says otherwise. Check the file and send it as .${fileKinds[kind].extensions[0]}.`,
  );
};

const longestName = 120;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const unsafe = /[\u0000-\u001F\u007F<>:"|?*\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** The last part of a path, without what a name must not hold; a long one keeps its extension. */
export const readFileName = (given: string): string => {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const name = last.replace(unsafe, '').replace(/\s+/g, ' ').replace(/^\.+/, '').trim();
  const extension = /\.[^.]{1,10}$/.exec(name)?.[0] ?? '';
  if (name === extension) return `tep${extension}`;
  if (name.length <= longestName) return name;
  return name.slice(0, longestName - extension.length) + extension;
};
