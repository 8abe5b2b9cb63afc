import { Controller, Get, Req, Res, UseFilters } from '@nestjs/common';
import ExcelJS from 'exceljs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { RefusalFilter } from '../../platform/http/index.ts';
import { RequestViewers } from '../identity/index.ts';
import { findAgencies } from '../units/index.ts';
import { accountsAreTheAdmins } from './account-refusals.ts';
import { memberColumns } from './domain/member-sheet.ts';

const widths = [20, 28, 24, 18, 36, 22];
const roles = ['Chủ tịch', 'Điều phối', 'Lãnh đạo cơ quan', 'Cán bộ', 'Theo dõi', 'Quản trị'];
const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const rowsWithChoice = 500;

/** The spreadsheet that admins fill in: agencies and roles are chosen from lists, so that nothing is misspelt. */
@Controller('documents/imports')
@UseFilters(RefusalFilter)
export class MemberTemplateController {
  constructor(
    private readonly database: DataSource,
    private readonly viewers: RequestViewers,
  ) {}

  @Get('template.xlsx')
  async template(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const viewer = await this.viewers.of(request);
    if (viewer.role !== 'ADMIN') throw accountsAreTheAdmins();
    const agencies = await findAgencies(this.database.manager, viewer.unitId);
    const names = agencies.filter((agency) => agency.endedOn === null).map((agency) => agency.name);
    const content = await this.draw(names);
    void reply
      .headers({
        'content-type': mediaType,
        'content-disposition': 'attachment; filename="danh-sach-tai-khoan.xlsx"',
        'cache-control': 'private, no-store',
      })
      .send(content);
  }

  private async draw(agencies: readonly string[]): Promise<Buffer> {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('Tài khoản', { views: [{ state: 'frozen', ySplit: 1 }] });
    sheet.columns = memberColumns.map((header, index) => ({ header, width: widths[index] ?? 20 }));
    sheet.getRow(1).font = { bold: true };
    // Telephone numbers and user names are text: as figures they would lose their first zero.
    for (const column of [1, 4]) sheet.getColumn(column).numFmt = '@';
    const lists = workbook.addWorksheet('Danh mục');
    lists.getColumn(1).values = ['Cơ quan', ...agencies];
    lists.getColumn(2).values = ['Vai trò', ...roles];
    lists.getColumn(1).width = 40;
    for (let row = 2; row <= rowsWithChoice; row += 1) {
      sheet.getCell(row, 5).dataValidation = choice(`'Danh mục'!$A$2:$A$${agencies.length + 1}`);
      sheet.getCell(row, 6).dataValidation = choice(`'Danh mục'!$B$2:$B$${roles.length + 1}`);
    }
    return Buffer.from(await workbook.xlsx.writeBuffer());
  }
}

const choice = (range: string): ExcelJS.DataValidation => ({
  type: 'list',
  allowBlank: true,
  formulae: [range],
});
