import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { v7 as newId } from 'uuid';
import { type Write, Writes } from '../../../live/index.ts';
import { Clock, dayIn } from '../../../platform/clock/index.ts';
import { DomainError, say } from '../../../platform/errors/index.ts';
import { FileStore } from '../../../platform/files/index.ts';
import type { ReadDocumentInput } from '../../../platform/graphql/generated/schema.ts';
import type { Viewer } from '../../identity/index.ts';
import { draftPlan, type KeptFile, readDocumentText, tidyDocumentText } from '../../issuing/index.ts';
import { deskOnly, lockPlan, type Plan, planEvent, planStep } from '../../plans/index.ts';
import { fileIsGone, findUpload, takeUpload } from '../../uploads/index.ts';
import type { PlanReading } from '../reading/index.ts';
import { FindingTable, ReviewTable } from './finding.table.ts';
import { dutiesOf, warningsOf } from './from-reading.ts';
import { loadNames, type UnitNames } from './names-of-unit.ts';
import { draftOf, gapsOf, targetsOf } from './plan-from-reading.ts';
import { ReadInTurn } from './read-in-turn.ts';
import { keepSecondVersion } from './second-version.ts';

const nothingToRead = () =>
  new DomainError(
    'INVALID_INPUT',
    say(
      'Chưa có văn bản nào. Hãy chọn một tệp hoặc dán văn bản.',
      'There is no document. Choose a file or paste the text.',
    ),
    { field: 'text' },
  );

interface Received {
  readonly reading: PlanReading;
  readonly file: KeptFile | null;
}

const gone = (error: unknown): null => {
  if (error instanceof DomainError && error.code === 'NOT_FOUND') return null;
  throw error;
};

/** A document as received becomes a draft plan and its findings. */
@Injectable()
export class ReadingService {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly writes: Writes,
    private readonly store: FileStore,
    private readonly reader: ReadInTurn,
  ) {}

  async readDocument(viewer: Viewer, input: ReadDocumentInput): Promise<Plan> {
    deskOnly(viewer);
    // Before the transaction: reading takes seconds, and nobody shall wait for its locks.
    const read = await this.receive(viewer, input);
    return this.writes.run(viewer, 'readDocument', input, async (write) => {
      if (input.uploadId) await takeUpload(write.manager, viewer, input.uploadId, 'PLAN');
      if (read === null) throw fileIsGone();
      const { reading, file } = read;
      const issued = input.amendsPlanId ? await this.amended(write, viewer, input.amendsPlanId) : null;
      const names = await loadNames(write.manager, viewer.unitId);
      if (issued) {
        await keepSecondVersion(write, issued, reading, names, file);
        write.append({
          ...planEvent({ plan: issued, type: 'SecondVersionRead', detail: {} }),
          audience: ['desk'],
        });
        return issued;
      }
      const targets = targetsOf(reading, names);
      const given = { standingAgencyId: input.standingAgencyId ?? null, fileName: file?.fileName ?? null };
      // What was asked about has been answered when the text was looked at.
      const draft = { ...draftOf(reading, targets, names, given), confirmNoPersonalData: true };
      const plan = await draftPlan(write, viewer, draft, file);
      if (plan.documentId === null) throw nothingToRead();
      await write.manager.insert(ReviewTable, {
        planId: plan.id,
        unitId: plan.unitId,
        documentId: plan.documentId,
        warnings: [...warningsOf(reading), ...gapsOf(reading, targets, names)],
        targets,
        targetTotal: draft.targetTotal ?? null,
      });
      await this.keepFindings(write, plan, reading, names);
      return plan;
    });
  }

  private async amended(write: Write, viewer: Viewer, planId: string): Promise<Plan> {
    const plan = await lockPlan(write.manager, viewer, planId);
    planStep.stateAfter(plan, 'amend');
    return plan;
  }

  /** Null where the upload was taken already: the operation was sent twice, and its answer is kept. */
  private async receive(viewer: Viewer, input: ReadDocumentInput): Promise<Received | null> {
    const confirmed = input.confirmNoPersonalData === true;
    if (!input.uploadId) {
      const text = tidyDocumentText(input.text ?? '');
      if (text.trim() === '') throw nothingToRead();
      const reading = await this.read(viewer, new TextEncoder().encode(text), confirmed);
      return { reading, file: null };
    }
    const upload = await findUpload(this.database.manager, viewer, input.uploadId, 'PLAN').catch(gone);
    if (upload === null) return null;
    const { fileName, mediaType, size, storageKey } = upload;
    const content = await this.store.read(storageKey).catch(() => {
      throw fileIsGone();
    });
    const reading = await this.read(viewer, content, confirmed);
    return { reading, file: { fileName, mediaType, size, storageKey } };
  }

  /** The text is kept tidied, and offsets count in what is kept: a text that tidying changes is read again. */
  private async read(viewer: Viewer, content: Uint8Array, confirmed: boolean): Promise<PlanReading> {
    const reading = await this.reader.read(content);
    const text = readDocumentText(
      { today: dayIn(viewer.zone, this.clock.now()) },
      { documentText: reading.source, confirmNoPersonalData: confirmed },
    );
    if (text === null) throw nothingToRead();
    if (text === reading.source) return reading;
    const again = await this.reader.read(new TextEncoder().encode(text));
    if (again.source !== text) throw new Error('a tidied text was read as another');
    return again;
  }

  private async keepFindings(
    write: Write,
    plan: Plan,
    reading: PlanReading,
    names: UnitNames,
  ): Promise<void> {
    const findings = dutiesOf(reading, names.body).map((duty) => ({
      ...duty,
      id: newId(),
      unitId: plan.unitId,
      planId: plan.id,
      reasons: [...duty.reasons],
      change: 'NEW' as const,
      state: 'OPEN' as const,
      taskId: null,
      version: 1,
    }));
    // In parts: one statement takes at most 65,535 values.
    for (let from = 0; from < findings.length; from += 500)
      await write.manager.insert(FindingTable, findings.slice(from, from + 500));
  }
}
