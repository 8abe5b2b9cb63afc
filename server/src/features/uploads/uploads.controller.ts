import { Controller, HttpCode, Post, Req, UseFilters } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Role } from '../../platform/graphql/generated/schema.ts';
import { RefusalFilter } from '../../platform/http/index.ts';
import { RequestViewers } from '../identity/index.ts';
import { deskOnly } from '../plans/index.ts';
import { accountsOnly } from './accounts-only.ts';
import type { UploadPurpose } from './domain/file-kinds.ts';
import { readUpload } from './read-upload.ts';
import { UploadService } from './upload.service.ts';
import { UploadTurns } from './upload-turns.ts';

const megabyte = 1024 * 1024;

const worksWithFigures: Record<Role, boolean> = {
  CHAIR: false,
  COORDINATOR: true,
  AGENCY_LEAD: true,
  STAFF: true,
  OBSERVER: false,
  ADMIN: false,
};

/** What the sender is told: the id to attach the file by, and how it was kept. */
interface Received {
  readonly id: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
}

@Controller('documents')
@UseFilters(RefusalFilter)
export class UploadsController {
  constructor(
    private readonly uploads: UploadService,
    private readonly viewers: RequestViewers,
    private readonly turns: UploadTurns,
  ) {}

  @Post('uploads')
  @HttpCode(201)
  evidence(@Req() request: FastifyRequest): Promise<Received> {
    return this.receive(request, 'EVIDENCE', 20 * megabyte);
  }

  @Post('imports')
  @HttpCode(201)
  async imports(@Req() request: FastifyRequest): Promise<Received> {
    // Lists of members are the admin's, figures those of everybody who reports: nobody has both.
    const { role } = await this.viewers.of(request);
    return this.receive(request, worksWithFigures[role] ? 'FIGURES' : 'MEMBERS', 2 * megabyte);
  }

  @Post('plans')
  @HttpCode(201)
  plans(@Req() request: FastifyRequest): Promise<Received> {
    return this.receive(request, 'PLAN', 20 * megabyte);
  }

  private async receive(request: FastifyRequest, purpose: UploadPurpose, largest: number): Promise<Received> {
    const viewer = await this.viewers.of(request);
    if (purpose === 'MEMBERS') accountsOnly(viewer);
    if (purpose === 'PLAN') deskOnly(viewer);
    const giveBack = this.turns.take(viewer.memberId);
    const { socket } = request.raw;
    // A sender that goes away in the middle must not keep its turn, whatever becomes of the reading.
    socket.once('close', giveBack);
    try {
      const { name, content } = await readUpload(request, largest);
      const { id, fileName, mediaType, size } = await this.uploads.receive(viewer, purpose, name, content);
      return { id, fileName, mediaType, size };
    } finally {
      socket.off('close', giveBack);
      giveBack();
    }
  }
}
