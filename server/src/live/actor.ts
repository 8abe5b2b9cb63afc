/** What the log needs to know of whoever writes or follows; `identity`'s Viewer is one. */
export interface Actor {
  readonly memberId: string;
  readonly unitId: string;
  /** IANA zone of the unit. */
  readonly zone: string;
  readonly rights: number;
  /** Audience tags: unit, desk, admin, agency:<id>, member:<id>. */
  readonly tags: readonly string[];
}
