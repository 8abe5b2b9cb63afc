import { Module } from '@nestjs/common';
import { UploadsModule } from '../uploads/index.ts';
import { FigureExportService } from './export.service.ts';
import { FigureFilesController } from './figure-files.controller.ts';
import { FigureFilesResolver } from './figure-files.resolver.ts';
import { FigureImportService } from './import.service.ts';

@Module({
  imports: [UploadsModule],
  controllers: [FigureFilesController],
  providers: [FigureExportService, FigureFilesResolver, FigureImportService],
})
export class FigureFilesModule {}
