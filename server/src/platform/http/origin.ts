import type { IncomingHttpHeaders } from 'node:http';
import type { Config } from '../config/index.ts';

/** True for a request without Origin (no browser page), of the public URL, or of the very host it was sent to. */
export function isOwnOrigin(config: Config, headers: IncomingHttpHeaders): boolean {
  const origin = headers.origin;
  if (origin === undefined) return true;
  if (config.publicUrl) return origin === new URL(config.publicUrl).origin;
  return URL.canParse(origin) && new URL(origin).host === headers.host;
}
