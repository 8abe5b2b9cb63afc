import { language } from '../i18n/index.ts';
import { LineDown, Refused, refusalFromWire, type WireError } from './refusal.ts';
import { announceSessionEnded } from './session-signal.ts';

interface Answer {
  readonly id?: string;
  readonly errors?: readonly WireError[];
}

/** Where files go: evidence of work, lists of members, documents to be read into plans. */
type UploadAddress = '/documents/uploads' | '/documents/imports' | '/documents/plans';

const post = async (file: File, address: UploadAddress): Promise<Response> => {
  const body = new FormData();
  body.append('file', file, file.name);
  try {
    return await fetch(address, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'accept-language': language() },
      body,
    });
  } catch (error) {
    throw new LineDown(error);
  }
};

/**
 * Sends a file; gives the id under which it waits to be used. Not in `index.ts`: only the pages that take files load it.
 * @throws Refused, LineDown
 */
export const uploadFile = async (file: File, address: UploadAddress): Promise<string> => {
  const response = await post(file, address);
  const answer = (await response.json().catch(() => ({}))) as Answer;
  if (response.ok && answer.id) return answer.id;
  if (response.status === 401) announceSessionEnded();
  const error = answer.errors?.[0];
  // Something on the way answered in the server's place.
  if (!error) throw new LineDown(`HTTP ${response.status}`);
  throw new Refused(refusalFromWire(error));
};
