import { type LoggedEvent, socketCodes } from '../../live/index.ts';

interface Closing {
  readonly code: number;
  readonly reason: string;
}

const closings: Readonly<Record<string, Closing>> = {
  MemberSignedOut: { code: socketCodes.rightsChanged, reason: 'check your session' },
  MemberDisabled: { code: socketCodes.signedOut, reason: 'account disabled' },
  MemberPasswordReset: { code: socketCodes.signedOut, reason: 'password reset' },
  MemberPasswordChanged: { code: socketCodes.rightsChanged, reason: 'check your session' },
  MemberRightsChanged: { code: socketCodes.rightsChanged, reason: 'rights changed' },
};

/** What an event means for its member's sockets: they come back and are let in, or not, by what is true then. */
export const memberClosings = (event: LoggedEvent): Closing | undefined => closings[event.type];
