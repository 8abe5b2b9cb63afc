/** Finds the signed-in person behind a session token. Implemented by `identity`; the floor knows no feature. */
export abstract class ViewerSource {
  /** The viewer as features know them, or null. */
  abstract viewerOf(token: string | undefined): Promise<unknown>;
}
