export { loadAgency, loadUnit } from './unit.record.ts';
export { UnitsModule } from './units.module.ts';
