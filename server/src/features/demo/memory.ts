/** An id with the version that the next step is based on. */
export interface Known {
  readonly id: string;
  readonly version: number;
}

/** What the replay knows of plans, tasks, shares or blockers by the script's names for them. */
export class Memory {
  private readonly known = new Map<string, Known>();

  constructor(private readonly kind: string) {}

  of(name: string): Known {
    const known = this.known.get(name);
    if (!known) throw new Error(`the script speaks of ${this.kind} "${name}", which is not there yet`);
    return known;
  }

  has(name: string): boolean {
    return this.known.has(name);
  }

  keep(name: string, known: Known): void {
    this.known.set(name, { id: known.id, version: known.version });
  }
}
