import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { ImportFiguresInput } from '../../platform/graphql/generated/schema.ts';
import type { RequestContext } from '../../platform/graphql/index.ts';
import { CurrentViewer, type Viewer } from '../identity/index.ts';
import { FigureImportService } from './import.service.ts';

@Resolver('ImportedFigures')
export class FigureFilesResolver {
  constructor(private readonly imports: FigureImportService) {}

  @Mutation('importFigures')
  importFigures(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ImportFiguresInput,
    @Context() context: RequestContext,
  ) {
    return this.imports.importFigures(viewer, input, context.language);
  }
}
