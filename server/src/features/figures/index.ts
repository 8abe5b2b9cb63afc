export { FigureDayTable, FigureTable } from './figure.table.ts';
export { FiguresModule } from './figures.module.ts';
