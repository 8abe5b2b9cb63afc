import { collectDefaultMetrics, Registry } from 'prom-client';

/** What `/metrics` shows: the process's own figures, and the gauges that parts add. */
export class Metrics {
  readonly registry = new Registry();

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  get contentType(): string {
    return this.registry.contentType;
  }

  text(): Promise<string> {
    return this.registry.metrics();
  }
}
