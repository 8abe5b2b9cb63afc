/** What was said with a step, as typed. */
export interface Said {
  readonly note?: string;
  readonly reason?: string;
  readonly date?: string;
  readonly confirmNoPersonalData?: true;
}

export const nothingSaid: Said = {};
