/** Whether this process takes new work: off until it listens, and off again as soon as it is told to stop. */
export class Readiness {
  isReady = false;
}
