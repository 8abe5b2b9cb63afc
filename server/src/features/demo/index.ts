export { Calendar } from './calendar.ts';
export { newCast } from './cast.ts';
export { unit } from './data/unit.ts';
export { plantUnit } from './plant-unit.ts';
export { replay } from './replay.ts';
export { demoSignIns } from './sign-ins.ts';
export { Stage } from './stage.ts';
