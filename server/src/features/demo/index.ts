export { type DemoParts, loadDemoUnit } from './load-demo-unit.ts';
export { demoSignIns } from './sign-ins.ts';
