import { Module } from '@nestjs/common';
import { UploadsModule } from '../uploads/index.ts';
import { AccountService } from './account.service.ts';
import { AccountsResolver } from './accounts.resolver.ts';
import { HandOverService } from './hand-over.service.ts';
import { MemberImportService } from './member-import.service.ts';
import { MemberTemplateController } from './member-template.controller.ts';
import { PasswordService } from './password.service.ts';

@Module({
  imports: [UploadsModule],
  controllers: [MemberTemplateController],
  providers: [AccountsResolver, AccountService, HandOverService, MemberImportService, PasswordService],
})
export class AccountsModule {}
