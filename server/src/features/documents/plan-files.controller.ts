import { Controller, Get, Param, Req, Res, UseFilters } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { isId } from '../../platform/database/index.ts';
import { DomainError, say } from '../../platform/errors/index.ts';
import { FileStore } from '../../platform/files/index.ts';
import { fileHeaders, RefusalFilter } from '../../platform/http/index.ts';
import { RequestViewers } from '../identity/index.ts';
import { DocumentTable, loadPlan } from '../plans/index.ts';

const noSuchFile = () =>
  new DomainError(
    'NOT_FOUND',
    say('Không có tệp này. Hãy mở lại kế hoạch.', 'There is no such file. Open the plan again.'),
  );

/** The document as it was received, for whoever may see its plan. */
@Controller('documents/plans')
@UseFilters(RefusalFilter)
export class PlanFilesController {
  constructor(
    private readonly database: DataSource,
    private readonly viewers: RequestViewers,
    private readonly store: FileStore,
  ) {}

  @Get(':id')
  async read(
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const viewer = await this.viewers.of(request);
    const { manager } = this.database;
    const row = isId(id) ? await manager.findOneBy(DocumentTable, { id, unitId: viewer.unitId }) : null;
    if (!row?.storageKey) throw noSuchFile();
    await loadPlan(manager, viewer, row.planId);
    const content = await this.store.stream(row.storageKey);
    if (content === undefined) throw noSuchFile();
    void reply
      .headers(fileHeaders(row.mediaType ?? 'application/octet-stream', row.fileName ?? 'van-ban'))
      .header('content-length', row.size ?? 0)
      .send(content);
  }
}
