export { IssuingModule } from './issuing.module.ts';
