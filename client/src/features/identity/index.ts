export { AccountMenu } from './account-menu.tsx';
export { type Acting, useActing } from './acting.ts';
export { useSession, useViewer } from './session.ts';
export { SessionGate } from './session-gate.tsx';
export { SessionProvider } from './session-provider.tsx';
