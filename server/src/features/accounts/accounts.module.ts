import { Module } from '@nestjs/common';
import { AccountService } from './account.service.ts';
import { AccountsResolver } from './accounts.resolver.ts';
import { PasswordService } from './password.service.ts';

@Module({ providers: [AccountsResolver, AccountService, PasswordService] })
export class AccountsModule {}
