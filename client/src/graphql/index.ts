export type { TypedDocumentNode } from '@apollo/client';
export { LineDown, type Refusal, Refused, refusalFromWire, refusalIn, type WireError } from './refusal.ts';
export { ask, request } from './request.ts';
export { announceSessionEnded, onSessionEnded } from './session-signal.ts';
