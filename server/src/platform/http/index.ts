export { serveClient } from './client-files.ts';
export { guardRequests } from './guard-requests.ts';
export { HttpModule } from './http.module.ts';
export { Metrics } from './metrics.ts';
export { isOwnOrigin } from './origin.ts';
export { Readiness } from './readiness.ts';
export { cookieName, sessionCookie, tokenFrom } from './session-cookie.ts';
