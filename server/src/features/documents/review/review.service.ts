import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { v7 as newId } from 'uuid';
import { type Write, Writes } from '../../../live/index.ts';
import type {
  AddAliasInput,
  AddFindingInput,
  CorrectFindingInput,
  FindingStepInput,
  MergeFindingsInput,
  SplitFindingInput,
} from '../../../platform/graphql/generated/schema.ts';
import { requiredLine } from '../../../platform/personal-data/index.ts';
import type { Viewer } from '../../identity/index.ts';
import { deskOnly, loadPlan, lockPlan } from '../../plans/index.ts';
import { POSITION_STEP } from '../../tasks/index.ts';
import { addAlias } from '../../units/index.ts';
import { acceptFinding } from './accept-finding.ts';
import { correctFinding } from './correct-finding.ts';
import { type Finding, isUnknown, merge, noDeadline, split, stretch, taskText } from './domain/finding.ts';
import { plainName } from './domain/match-names.ts';
import {
  demandVersion,
  findFindings,
  loadFinding,
  loadReview,
  noReview,
  saveFinding,
} from './finding.record.ts';
import { FindingTable, ReviewTable } from './finding.table.ts';
import { demandOpen, findingEvent, type HeldFinding, holdFinding } from './held-finding.ts';

/** Checking what the reader found: every step answers with the findings that it changed. */
@Injectable()
export class ReviewService {
  constructor(
    private readonly database: DataSource,
    private readonly writes: Writes,
  ) {}

  async planReview(viewer: Viewer, planId: string) {
    deskOnly(viewer);
    const { manager } = this.database;
    await loadPlan(manager, viewer, planId);
    if (!(await manager.existsBy(ReviewTable, { planId }))) return null;
    const { review, document } = await loadReview(manager, planId);
    const { id, fileName, mediaType, size, text, passages, storageKey } = document;
    const url = storageKey === null ? null : `/documents/plans/${id}`;
    return {
      planId,
      document: { id, planId, fileName, mediaType, size, text, passages: [...passages], url },
      findings: await findFindings(manager, planId),
      warnings: [...review.warnings],
      targets: [...review.targets],
      targetTotal: review.targetTotal,
    };
  }

  acceptFinding(viewer: Viewer, input: FindingStepInput): Promise<Finding[]> {
    return this.step(viewer, 'acceptFinding', input, (write, held) =>
      acceptFinding(write, viewer, held, input),
    );
  }

  dropFinding(viewer: Viewer, input: FindingStepInput): Promise<Finding[]> {
    return this.step(viewer, 'dropFinding', input, async (write, { finding, plan }) => {
      demandOpen(finding);
      const dropped: Finding = { ...finding, state: 'DROPPED', version: finding.version + 1 };
      await saveFinding(write.manager, dropped);
      write.append(findingEvent('FindingDropped', dropped, plan));
      return [dropped];
    });
  }

  correctFinding(viewer: Viewer, input: CorrectFindingInput): Promise<Finding[]> {
    return this.step(viewer, 'correctFinding', input, (write, held) => correctFinding(write, held, input));
  }

  splitFinding(viewer: Viewer, input: SplitFindingInput): Promise<Finding[]> {
    return this.step(viewer, 'splitFinding', input, async (write, { finding, plan, document }) => {
      demandOpen(finding);
      const [first, rest] = split(finding, document.text, input.at);
      const others = await findFindings(write.manager, plan.id);
      const next = others.find((other) => other.position > finding.position);
      const position = next
        ? Math.floor((finding.position + next.position) / 2)
        : finding.position + POSITION_STEP;
      const second: Finding = { ...rest, id: newId(), position, version: 1 };
      await saveFinding(write.manager, first);
      await write.manager.insert(FindingTable, second);
      write.append(findingEvent('FindingSplit', first, plan));
      return [first, second];
    });
  }

  mergeFindings(viewer: Viewer, input: MergeFindingsInput): Promise<Finding[]> {
    return this.step(viewer, 'mergeFindings', input, async (write, { finding, plan, document }) => {
      const other = await loadFinding(write.manager, viewer.unitId, input.otherFindingId);
      if (other.planId !== plan.id || other.id === finding.id) throw noReview();
      demandVersion(other, input.otherVersion);
      demandOpen(finding);
      demandOpen(other);
      const merged = merge(finding, other, document.text);
      const gone: Finding = { ...other, state: 'DROPPED', version: other.version + 1 };
      await saveFinding(write.manager, merged);
      await saveFinding(write.manager, gone);
      write.append(findingEvent('FindingsMerged', merged, plan));
      return [merged, gone];
    });
  }

  addFinding(viewer: Viewer, input: AddFindingInput): Promise<Finding[]> {
    return this.writes.run(viewer, 'addFinding', input, async (write) => {
      deskOnly(viewer);
      const plan = await lockPlan(write.manager, viewer, input.planId);
      const { document } = await loadReview(write.manager, plan.id);
      const { start, end } = stretch(document.text, input.quoteStart, input.quoteEnd);
      const before = (await findFindings(write.manager, plan.id)).filter(
        (other) => other.quoteStart <= start,
      );
      const section = document.passages.find((one) => one.start <= start && start < one.end)?.heading ?? null;
      const added: Finding = {
        id: newId(),
        unitId: plan.unitId,
        planId: plan.id,
        position: (before.at(-1)?.position ?? 0) + 1,
        section,
        text: taskText(document.text.slice(start, end)),
        quoteStart: start,
        quoteEnd: end,
        agencies: [],
        deadline: noDeadline,
        cadence: 'ONCE',
        indicator: null,
        confidence: 100,
        reasons: ['ADDED_BY_HAND'],
        warnings: [],
        change: 'NEW',
        state: 'OPEN',
        taskId: null,
        version: 1,
      };
      await write.manager.insert(FindingTable, { ...added, reasons: [...added.reasons] });
      write.append(findingEvent('FindingAdded', added, plan));
      return [added];
    });
  }

  /** Every open finding that writes the agency this way is settled with it. */
  addAlias(viewer: Viewer, input: AddAliasInput): Promise<Finding[]> {
    return this.writes.run(viewer, 'addAlias', input, async (write) => {
      deskOnly(viewer);
      const plan = await lockPlan(write.manager, viewer, input.planId);
      const name = requiredLine(input.asWritten, { field: 'asWritten', today: write.today });
      const body = {
        agencyId: input.agencyId ?? null,
        groupId: input.agencyId ? null : (input.groupId ?? null),
      };
      await addAlias(write, viewer.unitId, body, name);
      const isMeant = (agency: Finding['agencies'][number]) =>
        isUnknown(agency) && plainName(agency.asWritten) === plainName(name);
      const open = (await findFindings(write.manager, plan.id)).filter(
        (finding) => finding.state === 'OPEN' && finding.agencies.some(isMeant),
      );
      const settled = open.map(
        (finding): Finding => ({
          ...finding,
          agencies: finding.agencies.map((agency) => (isMeant(agency) ? { ...agency, ...body } : agency)),
          version: finding.version + 1,
        }),
      );
      for (const finding of settled) {
        await saveFinding(write.manager, finding);
        write.append(findingEvent('FindingCorrected', finding, plan));
      }
      return settled;
    });
  }

  private step(
    viewer: Viewer,
    operation: string,
    input: { readonly operationId: string; readonly findingId: string; readonly baseVersion: number },
    work: (write: Write, held: HeldFinding) => Promise<Finding[]>,
  ): Promise<Finding[]> {
    return this.writes.run(viewer, operation, input, async (write) => {
      deskOnly(viewer);
      return work(write, await holdFinding(write, viewer, input));
    });
  }
}
