import { type Client, createClient } from 'graphql-ws';
import WebSocket from 'ws';
import type { SubjectKind } from '../../../server/src/platform/graphql/generated/schema.ts';
import { eventually } from '../eventually.ts';

export interface SeenEvent {
  seq: number;
  type: string;
  subjectKind: SubjectKind;
  subjectId: string;
  version: number;
  actor: string | null;
  operationId: string | null;
  detail: Record<string, unknown>;
}

interface Batch {
  from: string;
  to: string;
  reset: boolean;
  events: SeenEvent[];
}

const FOLLOW = `subscription ($planId: ID, $after: Cursor!) {
  follow(planId: $planId, after: $after) {
    from to reset events { seq type subjectKind subjectId version actor operationId detail }
  }
}`;

/** One open board: keeps every batch it was sent, in order. */
export class Following {
  readonly batches: Batch[] = [];
  readonly opened: Promise<void>;
  /** Set when the server closed the socket. */
  closedWith: number | undefined;
  private readonly client: Client;

  constructor(url: string, cookie: string, planId: string | null, after: string) {
    class SignedInSocket extends WebSocket {
      constructor(address: string, protocol: string) {
        super(address, protocol, { headers: { cookie } });
      }
    }
    const target = `${url.replace(/^http/, 'ws')}/graphql`;
    this.client = createClient({ url: target, webSocketImpl: SignedInSocket, retryAttempts: 0, lazy: true });
    this.opened = new Promise((resolve, reject) => {
      this.client.on('connected', () => resolve());
      this.client.on('closed', (event) => {
        this.closedWith = (event as { code?: number }).code;
        reject(new Error(`socket closed with ${this.closedWith}`));
      });
    });
    this.opened.catch(() => undefined);
    this.client.subscribe<{ follow: Batch }>(
      { query: FOLLOW, variables: { planId, after } },
      {
        next: ({ data }) => data && this.batches.push(data.follow),
        error: () => undefined,
        complete: () => undefined,
      },
    );
  }

  get events(): SeenEvent[] {
    return this.batches.flatMap((batch) => batch.events);
  }

  get types(): string[] {
    return this.events.map((event) => event.type);
  }

  /** Waits until an event of this type has arrived, and returns the newest. */
  async sees(type: string): Promise<SeenEvent> {
    let seen: SeenEvent | undefined;
    await eventually(() => {
      seen = this.events.findLast((event) => event.type === type);
      if (!seen) throw new Error(`no ${type} yet, only ${this.types.join(', ') || 'nothing'}`);
    });
    return seen as SeenEvent;
  }

  async stop(): Promise<void> {
    await this.client.dispose();
  }
}
