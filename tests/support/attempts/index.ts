export { attempt } from './attempt.ts';
export type { KnownValues } from './filled-input.ts';
export { knownOf, plantWork } from './planted-work.ts';
export { operations } from './sdl.ts';
