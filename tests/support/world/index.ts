export { Actor, Refused } from './actor.ts';
export { RunningClock } from './fake-clock.ts';
export { plantPlan, type TestPlan } from './plan.ts';
export { password, type TestUnit, ZONE } from './unit.ts';
export { World } from './world.ts';
