import { Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, type Viewer } from '../identity/index.ts';
import { DirectoryService } from './directory.service.ts';

@Resolver()
export class DirectoryResolver {
  constructor(private readonly service: DirectoryService) {}

  @Query('directory')
  directory(@CurrentViewer() viewer: Viewer) {
    return this.service.directory(viewer);
  }
}
