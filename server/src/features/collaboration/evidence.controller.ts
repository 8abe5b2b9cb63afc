import { Controller, Get, Param, Req, Res, UseFilters } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { FileStore } from '../../platform/files/index.ts';
import { fileHeaders, RefusalFilter } from '../../platform/http/index.ts';
import { RequestViewers } from '../identity/index.ts';
import { EvidenceService, noSuchEvidence } from './evidence.service.ts';

@Controller('documents/evidence')
@UseFilters(RefusalFilter)
export class EvidenceController {
  constructor(
    private readonly evidence: EvidenceService,
    private readonly viewers: RequestViewers,
    private readonly store: FileStore,
  ) {}

  /** Asked for anew each time, since who may see it can change; unchanged content is not sent twice. */
  @Get(':id')
  async read(
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const viewer = await this.viewers.of(request);
    const file = await this.evidence.openEvidence(viewer, id);
    const tag = `"${file.sha256}"`;
    void reply.headers({
      ...fileHeaders(file.mediaType, file.fileName),
      etag: tag,
    });
    if (request.headers['if-none-match'] === tag) return void reply.status(304).send();
    const content = await this.store.stream(file.storageKey);
    if (content === undefined) throw noSuchEvidence();
    void reply.header('content-length', file.size).send(content);
  }
}
