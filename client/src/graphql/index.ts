export { LineDown, type Refusal, Refused, refusalFromWire, refusalIn, type WireError } from './refusal.ts';
export { ask, request } from './request.ts';
export { announceSessionEnded, onSessionEnded } from './session-signal.ts';
export type { TypedDocument } from './typed-document.ts';
