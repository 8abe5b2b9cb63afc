import {
  announceSessionEnded,
  LineDown,
  Refused,
  refusalFromWire,
  type WireError,
} from '../../../graphql/index.ts';
import { language } from '../../../i18n/index.ts';

interface Answer {
  readonly id?: string;
  readonly errors?: readonly WireError[];
}

const post = async (file: File): Promise<Response> => {
  const body = new FormData();
  body.append('file', file, file.name);
  try {
    return await fetch('/documents/uploads', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'accept-language': language() },
      body,
    });
  } catch (error) {
    throw new LineDown(error);
  }
};

/** Sends a file; gives the id under which it waits to be used. @throws Refused, LineDown */
export const uploadFile = async (file: File): Promise<string> => {
  const response = await post(file);
  const answer = (await response.json().catch(() => ({}))) as Answer;
  if (response.ok && answer.id) return answer.id;
  if (response.status === 401) announceSessionEnded();
  const error = answer.errors?.[0];
  // Something on the way answered in the server's place.
  if (!error) throw new LineDown(`HTTP ${response.status}`);
  throw new Refused(refusalFromWire(error));
};
