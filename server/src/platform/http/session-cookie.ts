import { parseCookie, stringifySetCookie } from 'cookie';
import type { Config } from '../config/index.ts';

const isHttps = (config: Config) => config.publicUrl?.startsWith('https:') ?? false;

/** `__Host-` needs https: browsers drop such a cookie over plain http on a LAN. */
export const cookieName = (config: Config): string => (isHttps(config) ? '__Host-giaoban' : 'giaoban');

export const tokenFrom = (header: string | undefined, name: string): string | undefined =>
  header ? parseCookie(header)[name] : undefined;

/** The `Set-Cookie` header that keeps a token; null clears it. */
export function sessionCookie(config: Config, token: string | null, expires?: Date): string {
  return stringifySetCookie({
    name: cookieName(config),
    value: token ?? '',
    httpOnly: true,
    sameSite: 'lax',
    secure: isHttps(config),
    path: '/',
    ...(token === null ? { maxAge: 0 } : { expires }),
  });
}
