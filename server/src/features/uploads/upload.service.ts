import { Injectable } from '@nestjs/common';
import { DataSource, LessThan } from 'typeorm';
import { v7 as newId } from 'uuid';
import { Clock, dayIn } from '../../platform/clock/index.ts';
import { FileStore } from '../../platform/files/index.ts';
import { refusePersonalData } from '../../platform/personal-data/index.ts';
import type { Viewer } from '../identity/index.ts';
import { fileKinds, readFileName, type UploadPurpose } from './domain/file-kinds.ts';
import { inspectFile } from './inspect-file.ts';
import { isKept } from './upload.record.ts';
import { type Upload, UploadTable } from './upload.table.ts';
import { tooManyWaiting } from './upload-refusals.ts';

const keptMs = 24 * 3_600_000;
/** Files of one person that wait to be attached; a stolen session must not fill the disk. */
const mostWaiting = 60;

/** Receives files. What nobody attaches within a day is thrown away. */
@Injectable()
export class UploadService {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly store: FileStore,
  ) {}

  /** @throws DomainError FILE_TYPE, FILE_TOO_LARGE, PERSONAL_DATA */
  async receive(viewer: Viewer, purpose: UploadPurpose, givenName: string, given: Buffer): Promise<Upload> {
    const now = this.clock.now();
    await this.throwAwayOld(now);
    const { unitId, memberId } = viewer;
    const waiting = await this.database.manager.countBy(UploadTable, { unitId, memberId });
    if (waiting >= mostWaiting) throw tooManyWaiting();
    const year = Number(dayIn(viewer.zone, now).slice(0, 4));
    const fileName = readFileName(givenName);
    refusePersonalData(fileName, year, 'file', true);
    const { kind, content } = await inspectFile(given, fileName, purpose, year);
    const kept = await this.store.save(content);
    const upload: Upload = {
      id: newId(),
      unitId,
      memberId,
      purpose,
      fileName,
      mediaType: fileKinds[kind].mediaType,
      ...kept,
      at: now.toISOString(),
    };
    await this.database.manager.insert(UploadTable, upload);
    return upload;
  }

  private async throwAwayOld(now: Date): Promise<void> {
    const before = new Date(now.getTime() - keptMs);
    const { manager } = this.database;
    const old = await manager.find(UploadTable, { where: { at: LessThan(before.toISOString()) }, take: 200 });
    for (const { id, storageKey } of old) {
      await manager.delete(UploadTable, { id });
      if (!(await isKept(manager, storageKey))) await this.store.removeOlder(storageKey, before);
    }
  }
}
