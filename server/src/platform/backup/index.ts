export { whileServerIsStopped, whileServerMayRun } from './at-database.ts';
export { backUp } from './back-up.ts';
export { BackupRefusal } from './refusal.ts';
export { type RestoreOptions, restore } from './restore.ts';
export { verify } from './verify.ts';
