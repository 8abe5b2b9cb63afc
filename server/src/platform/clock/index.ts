export { Clock, dayIn, SystemClock } from './clock.ts';
