export { Chores } from './chores.ts';
