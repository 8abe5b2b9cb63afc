/** A sentence for a person, in both languages of the product. */
export interface Message {
  readonly vi: string;
  readonly en: string;
}

export type Language = keyof Message;

export const say = (vi: string, en: string): Message => ({ vi, en });
