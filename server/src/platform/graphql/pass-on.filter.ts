import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import { BaseExceptionFilter } from '@nestjs/core';

/** Hands what a resolver throws to `format-error.ts`, which alone decides what is logged and what is said. */
@Catch()
export class PassOnFilter extends BaseExceptionFilter implements ExceptionFilter {
  override catch(exception: unknown, host: ArgumentsHost): unknown {
    // A returned error fails its field, as a thrown one would, but Nest does not log it on the way.
    if (host.getType<string>() === 'graphql') return exception;
    return super.catch(exception, host);
  }
}
