export { AccountsModule } from './accounts.module.ts';
export { readUsername } from './domain/account-rules.ts';
export { codeExpiry, makeCode } from './domain/one-time-code.ts';
export { hashCode } from './reset-code.ts';
