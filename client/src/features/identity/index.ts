export { AccountMenu } from './account-menu.tsx';
export { type Acting, useActing } from './acting.ts';
export { type Session, useSession, useViewer } from './session.ts';
export { SessionGate } from './session-gate.tsx';
export { loadSession, SessionProvider } from './session-provider.tsx';
