import { Controller, Get, Param, Req, Res, UseFilters } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { fileHeaders, RefusalFilter } from '../../platform/http/index.ts';
import { RequestViewers } from '../identity/index.ts';
import { noSuchMeeting } from './domain/meeting-refusals.ts';
import { MeetingReadingService } from './meeting-reading.service.ts';
import { drawMinutes } from './minutes-document.ts';

const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The notice of conclusions to be finished and signed, for members of the unit. */
@Controller('documents/meetings')
@UseFilters(RefusalFilter)
export class MinutesController {
  constructor(
    private readonly viewers: RequestViewers,
    private readonly reading: MeetingReadingService,
  ) {}

  @Get(':file')
  async read(
    @Param('file') file: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const viewer = await this.viewers.of(request);
    if (!file.endsWith('.docx')) throw noSuchMeeting();
    const minutes = await this.reading.minutes(viewer, file.replace(/\.docx$/, ''));
    const content = await drawMinutes(minutes);
    void reply.headers(fileHeaders(mediaType, `ket-luan-giao-ban-${minutes.heldOn}.docx`)).send(content);
  }
}
