import { tz } from '@date-fns/tz';
import { format } from 'date-fns';

/** The only source of time: services pass what it says on as an argument. Tests set it. */
export abstract class Clock {
  abstract now(): Date;
}

export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}

/** The calendar day `YYYY-MM-DD` at an instant in an IANA zone. */
export const dayIn = (zone: string, at: Date): string => format(at, 'yyyy-MM-dd', { in: tz(zone) });
