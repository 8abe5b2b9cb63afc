import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { SaveBoundariesInput, SaveLocalityTilesInput } from '../../platform/graphql/generated/schema.ts';
import { CurrentViewer, type Viewer } from '../identity/index.ts';
import { MapService } from './map.service.ts';

@Resolver()
export class MapsResolver {
  constructor(private readonly maps: MapService) {}

  @Query('localityMap')
  localityMap(@CurrentViewer() viewer: Viewer) {
    return this.maps.localityMap(viewer);
  }

  @Mutation('saveLocalityTiles')
  saveLocalityTiles(@CurrentViewer() viewer: Viewer, @Args('input') input: SaveLocalityTilesInput) {
    return this.maps.saveLocalityTiles(viewer, input);
  }

  @Mutation('saveBoundaries')
  saveBoundaries(@CurrentViewer() viewer: Viewer, @Args('input') input: SaveBoundariesInput) {
    return this.maps.saveBoundaries(viewer, input);
  }
}
