export { whileServerIsStopped, whileServerMayRun } from './at-database.ts';
export { type BackupOptions, backUp } from './back-up.ts';
export { BackupRefusal } from './refusal.ts';
export { type Restored, type RestoreOptions, restore } from './restore.ts';
