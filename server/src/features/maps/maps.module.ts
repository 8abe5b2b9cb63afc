import { Module } from '@nestjs/common';
import { MapService } from './map.service.ts';
import { MapsResolver } from './maps.resolver.ts';

@Module({ providers: [MapsResolver, MapService] })
export class MapsModule {}
