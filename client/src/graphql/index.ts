export { forgetBegun } from './begun.ts';
export { LineDown, type Refusal, Refused, refusalIn } from './refusal.ts';
export { ask, request } from './request.ts';
export { announceSessionEnded, onSessionEnded } from './session-signal.ts';
export type { TypedDocument } from './typed-document.ts';
