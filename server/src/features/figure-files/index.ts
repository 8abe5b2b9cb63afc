export { FigureFilesModule } from './figure-files.module.ts';
