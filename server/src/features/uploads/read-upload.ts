import type { FastifyRequest } from 'fastify';
import { noFile, tooLarge } from './upload-refusals.ts';

const megabyte = 1024 * 1024;

/** The one file of a multipart request. @throws DomainError INVALID_INPUT, FILE_TOO_LARGE */
export const readUpload = async (
  request: FastifyRequest,
  largest: number,
): Promise<{ name: string; content: Buffer }> => {
  if (!request.isMultipart()) throw noFile();
  const limits = { fileSize: largest, files: 1, fields: 4, parts: 5, fieldSize: 1000, headerPairs: 20 };
  const file = await request.file({ limits, throwFileSizeLimit: false }).catch(malformed);
  if (file === undefined) throw noFile();
  const content = await file.toBuffer().catch(malformed);
  if (file.file.truncated) throw tooLarge(largest / megabyte);
  if (content.length === 0) throw noFile();
  return { name: file.filename, content };
};

/** What the multipart parser refuses is the sender's fault; who has gone away hears of nothing. */
const malformed = (error: unknown): never => {
  const { code } = error as { code?: unknown };
  const isTheirs = typeof code === 'string' && (code.startsWith('FST_') || code === 'ECONNRESET');
  throw isTheirs ? noFile() : error;
};
