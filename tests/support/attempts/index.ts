export { attempt } from './attempt.ts';
export type { KnownValues } from './filled-input.ts';
export { knownOf, type PlantedWork, plantWork } from './planted-work.ts';
export { type Operation, operations } from './sdl.ts';
