/** Why our server closes a socket. Clients come back with their cursor on all of these but `signedOut`. */
export const socketCodes = {
  /** Shutting down or deploying: come back to another process, after a jitter. */
  goingAway: 4500,
  /** The reader was too slow: come back with the cursor. */
  tooSlow: 4501,
  /** Session ended, account disabled: sign in. */
  signedOut: 4401,
  /** Role or agency changed: come back, the cursor will be reset. */
  rightsChanged: 4403,
} as const;
