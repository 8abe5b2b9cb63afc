export { Actor, Refused } from './actor.ts';
export { plantPlan, type TestPlan } from './plan.ts';
export { password, type TestUnit } from './unit.ts';
export { World } from './world.ts';
