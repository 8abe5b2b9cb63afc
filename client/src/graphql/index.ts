export { apollo } from './apollo.ts';
export { LineDown, type Refusal, Refused, refusalIn } from './refusal.ts';
export { request } from './request.ts';
export { announceSessionEnded, onSessionEnded } from './session-signal.ts';
