import { Controller, Get, Param, Req, Res, UseFilters } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError, say } from '../../platform/errors/index.ts';
import { fileHeaders, RefusalFilter } from '../../platform/http/index.ts';
import { RequestViewers } from '../identity/index.ts';
import { FigureExportService } from './export.service.ts';

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const noSuchFile = () =>
  new DomainError(
    'NOT_FOUND',
    say('Không có tệp này. Hãy mở lại trang số liệu.', 'There is no such file. Open the figures again.'),
  );

/** Spreadsheets of a plan's figures: `<planId>.xlsx`, `<planId>.csv`, `<planId>/template.xlsx`. */
@Controller('documents/figures')
@UseFilters(RefusalFilter)
export class FigureFilesController {
  constructor(
    private readonly exports: FigureExportService,
    private readonly viewers: RequestViewers,
  ) {}

  @Get(':file')
  async figures(
    @Param('file') file: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const viewer = await this.viewers.of(request);
    const [, planId = '', form] = /^([0-9a-f-]{36})\.(xlsx|csv)$/i.exec(file) ?? [];
    if (form === undefined) throw noSuchFile();
    if (form.toLowerCase() === 'csv') {
      return send(reply, 'text/csv; charset=utf-8', 'so-lieu.csv', await this.exports.csv(viewer, planId));
    }
    return send(reply, workbookType, 'so-lieu.xlsx', await this.exports.workbook(viewer, planId));
  }

  @Get(':planId/template.xlsx')
  async template(
    @Param('planId') planId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const viewer = await this.viewers.of(request);
    send(reply, workbookType, 'bieu-mau-so-lieu.xlsx', await this.exports.template(viewer, planId));
  }
}

function send(reply: FastifyReply, mediaType: string, name: string, content: string | Buffer): void {
  void reply.headers({ ...fileHeaders(mediaType, name), 'cache-control': 'private, no-store' }).send(content);
}
