import { Module } from '@nestjs/common';
import { DirectoryResolver } from './directory.resolver.ts';
import { DirectoryService } from './directory.service.ts';

@Module({ providers: [DirectoryResolver, DirectoryService] })
export class DirectoryModule {}
