import { Hints } from './hints.ts';

/** For history written before anybody can follow: there is nobody to wake, and NOTIFY has no place in its transaction. */
export class SilentHints extends Hints {
  signal(): void {}

  listen(): () => void {
    return () => undefined;
  }
}
