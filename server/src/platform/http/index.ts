export { acceptFiles } from './accept-files.ts';
export { serveClient } from './client-files.ts';
export { guardRequests } from './guard-requests.ts';
export { HttpModule } from './http.module.ts';
export { Metrics } from './metrics.ts';
export { isOwnOrigin } from './origin.ts';
export { Readiness } from './readiness.ts';
export { RefusalFilter } from './refusal.filter.ts';
export { cookieName, tokenFrom } from './session-cookie.ts';
