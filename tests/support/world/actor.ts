import { v7 } from 'uuid';
import type { ErrorCode } from '../../../server/src/platform/graphql/generated/schema.ts';
import { Following } from './following.ts';

/** What a request was refused with. */
export class Refused extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly said: string,
    readonly extensions: Readonly<Record<string, unknown>>,
  ) {
    super(`${code}: ${said}`);
  }
}

export type Answer = Record<string, unknown>;

/** A person with a browser of their own: signed in, speaks GraphQL over HTTP and the socket. */
export class Actor {
  readonly followings: Following[] = [];

  constructor(
    readonly username: string,
    readonly url: string,
    readonly cookie: string,
    readonly language: 'vi' | 'en' = 'vi',
  ) {}

  /** Sends a document. @throws Refused with the first error's code. */
  async ask<T = Answer>(query: string, variables: object = {}): Promise<T> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: this.cookie, 'accept-language': this.language },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as {
      data?: T;
      errors?: { message: string; extensions: { code: ErrorCode } }[];
    };
    const [error] = errors ?? [];
    if (error) throw new Refused(error.extensions.code, error.message, error.extensions);
    if (!data) throw new Error(`no data: ${response.status}`);
    return data;
  }

  /**
   * One change by its mutation's name: `does('confirmResult', 'AssignmentStepInput', {assignmentId, baseVersion}, 'id status')`.
   * An operation id is made unless one is given.
   */
  async does<T = Answer>(mutation: string, inputType: string, input: object, fields = ''): Promise<T> {
    const selection = fields === '' ? '' : `{ ${fields} }`;
    const query = `mutation ($input: ${inputType}!) { done: ${mutation}(input: $input) ${selection} }`;
    const { done } = await this.ask<{ done: T }>(query, { input: { operationId: v7(), ...input } });
    return done;
  }

  /** Follows a plan (null: the unit's own matters) from a cursor. */
  async follows(planId: string | null, after: string): Promise<Following> {
    const following = new Following(this.url, this.cookie, planId, after);
    this.followings.push(following);
    await following.opened;
    return following;
  }

  async leaves(): Promise<void> {
    await Promise.all(this.followings.map((following) => following.stop()));
  }
}
