import { Worker } from '../process.ts';

/** A unit with one plan: so many assignments, members who may report on them. */
export interface PlantWish {
  readonly assignments: number;
  readonly members: number;
  /** Agencies that share each task; the members are of the first. */
  readonly agencies?: number;
}

export interface Planted {
  readonly unit: string;
  readonly plan: string;
  readonly cookies: readonly string[];
  readonly assignmentIds: readonly string[];
}

/** A plan that counts: so many localities and indicators, each reported for so many days up to yesterday. */
export interface FiguresWish {
  readonly localities: number;
  readonly indicators: number;
  readonly days: number;
}

export interface PlantedFigures {
  readonly unit: string;
  readonly plan: string;
  /** Of the coordinator, who may report for all. */
  readonly cookie: string;
  readonly today: string;
  readonly localities: readonly string[];
  readonly indicators: readonly string[];
}

const REPORT = `mutation ($input: ReportStatusInput!) { reportStatus(input: $input) { id version } }`;

/** The product under measurement, with the requests that benches make of it. */
export class Giaoban {
  readonly worker: Worker;
  readonly url: string;

  private constructor(worker: Worker, url: string) {
    this.worker = worker;
    this.url = url;
  }

  static async start(environment: Record<string, string> = {}): Promise<Giaoban> {
    const worker = new Worker('giaoban/giaoban-server.ts', environment);
    return new Giaoban(worker, await worker.ask<string>('url'));
  }

  plant(wish: PlantWish): Promise<Planted> {
    return this.worker.ask('plant', wish);
  }

  plantFigures(wish: FiguresWish): Promise<PlantedFigures> {
    return this.worker.ask('plantFigures', wish);
  }

  async ask<T>(cookie: string, query: string, variables: object): Promise<T> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data?: T; errors?: unknown };
    if (!data || errors) throw new Error(JSON.stringify(errors));
    return data;
  }

  async cursor(planted: Pick<Planted, 'cookies'>): Promise<string> {
    const query = '{ eventsAfter(after: "none", waitMs: 0) { to } }';
    const { eventsAfter } = await this.ask<{ eventsAfter: { to: string } }>(
      planted.cookies[0] ?? '',
      query,
      {},
    );
    return eventsAfter.to;
  }

  async report(cookie: string, assignmentId: string, baseVersion: number, progress: number): Promise<void> {
    await this.ask(cookie, REPORT, {
      input: { assignmentId, status: 'IN_PROGRESS', progress, baseVersion, operationId: crypto.randomUUID() },
    });
  }

  end(): Promise<void> {
    return this.worker.end();
  }
}
