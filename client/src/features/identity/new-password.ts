/** As the server asks for it; said before sending, so that nobody has to wait for a refusal. */
export const shortestPassword = 10;

export interface NewPassword {
  readonly next: string;
  readonly repeated: string;
}

/** What is wrong with a new password, as keys of the texts; null when nothing is. */
export const faultsOf = ({
  next,
  repeated,
}: NewPassword): { next: 'short' | null; repeated: 'differs' | null } => ({
  next: next.length < shortestPassword ? 'short' : null,
  repeated: repeated !== next ? 'differs' : null,
});
