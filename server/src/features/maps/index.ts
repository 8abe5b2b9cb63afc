export { LocalityMapTable } from './map.table.ts';
export { MapsModule } from './maps.module.ts';
