import { type Logger, pino } from 'pino';

export type { Logger };

/** Nest's name for the process's logger. */
export const LOGGER = Symbol('logger');

export const createLogger = (level: string): Logger =>
  pino({ level, base: null, redact: ['password', '*.password', '*.token'] });
