import { type ArgumentsHost, Catch, type ExceptionFilter, Inject } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { presentError } from '../graphql/format-error.ts';
import type { ErrorCode } from '../graphql/generated/schema.ts';
import { languageOf } from '../graphql/request-context.ts';
import { LOGGER, type Logger } from '../logging/index.ts';

const statusOf: Partial<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  FILE_TOO_LARGE: 413,
  FILE_TYPE: 415,
  RATE_LIMITED: 429,
  INTERNAL: 500,
};

/** Refusals of plain HTTP requests, written as GraphQL writes them: `{errors: [{message, extensions: {code, …}}]}`. */
@Catch()
export class RefusalFilter implements ExceptionFilter {
  constructor(@Inject(LOGGER) private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const told = presentError(error, this.logger)[languageOf(request.headers['accept-language'])];
    const code = told.extensions?.['code'] as ErrorCode;
    void reply.status(statusOf[code] ?? 422).send({ errors: [told] });
  }
}
