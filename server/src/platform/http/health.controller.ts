import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { Metrics } from './metrics.ts';
import { isOperators } from './operators-only.ts';
import { Readiness } from './readiness.ts';

/** For the operator's probes: alive, ready, measured. */
@Controller()
export class HealthController {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    private readonly readiness: Readiness,
    private readonly metrics: Metrics,
  ) {}

  @Get('healthz')
  healthz() {
    return { status: 'ok' };
  }

  /** 503 while starting, while stopping, and while the database does not answer. */
  @Get('readyz')
  async readyz(@Res() reply: FastifyReply) {
    const answers = await this.database.query('SELECT 1').then(
      () => true,
      () => false,
    );
    const isReady = answers && this.readiness.isReady;
    return reply
      .status(isReady ? 200 : 503)
      .send({ status: isReady ? 'ready' : 'not ready', database: answers });
  }

  @Get('metrics')
  async metricsPage(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    if (!isOperators(request)) return reply.status(404).send();
    return reply.type(this.metrics.contentType).send(await this.metrics.text());
  }
}
