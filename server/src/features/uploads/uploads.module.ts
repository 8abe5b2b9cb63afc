import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config/index.ts';
import { FileStore } from '../../platform/files/index.ts';
import { UploadService } from './upload.service.ts';
import { UploadTurns } from './upload-turns.ts';
import { UploadsController } from './uploads.controller.ts';

@Module({
  controllers: [UploadsController],
  providers: [
    UploadService,
    UploadTurns,
    {
      provide: FileStore,
      inject: [CONFIG],
      useFactory: (config: Config) => new FileStore(join(config.dataDir, 'evidence')),
    },
  ],
  exports: [FileStore],
})
export class UploadsModule {}
