import type { EntityManager } from 'typeorm';
import { isId } from '../../../platform/database/index.ts';
import { DomainError, say } from '../../../platform/errors/index.ts';
import { type DocumentRow, DocumentTable } from '../../plans/index.ts';
import type { Finding } from './domain/finding.ts';
import { FindingTable, type Review, ReviewTable } from './finding.table.ts';

const noSuchFinding = () =>
  new DomainError(
    'NOT_FOUND',
    say(
      'Mục này không còn trong bản rà soát. Hãy mở lại màn hình rà soát.',
      'This entry is no longer under review. Open the review again.',
    ),
  );

export const noReview = () =>
  new DomainError(
    'NOT_FOUND',
    say(
      'Kế hoạch này không được lập từ việc đọc văn bản. Hãy đọc văn bản trước.',
      'This plan was not read from a document. Read one first.',
    ),
  );

const isStale = (current: Finding) =>
  new DomainError(
    'STALE_VERSION',
    say(
      'Có người vừa sửa mục này. Xem lại nội dung mới.',
      'Somebody has just changed this entry. Look at it again.',
    ),
    { facts: { current } },
  );

export async function loadFinding(manager: EntityManager, unitId: string, id: string): Promise<Finding> {
  const finding = isId(id) ? await manager.findOneBy(FindingTable, { id, unitId }) : null;
  if (!finding) throw noSuchFinding();
  return finding;
}

/** @throws DomainError STALE_VERSION with the present state. */
export function demandVersion(finding: Finding, baseVersion: number): void {
  if (finding.version !== baseVersion) throw isStale(finding);
}

export const findFindings = (manager: EntityManager, planId: string): Promise<Finding[]> =>
  manager.find(FindingTable, { where: { planId }, order: { position: 'ASC', id: 'ASC' } });

export async function saveFinding(manager: EntityManager, { id, ...row }: Finding): Promise<void> {
  await manager.update(FindingTable, { id }, row);
}

/** What is under review of a plan, with the document that it was read from. @throws DomainError NOT_FOUND */
export async function loadReview(
  manager: EntityManager,
  planId: string,
): Promise<{ review: Review; document: DocumentRow }> {
  const review = await manager.findOneBy(ReviewTable, { planId });
  const document = review && (await manager.findOneBy(DocumentTable, { id: review.documentId }));
  if (!review || !document) throw noReview();
  return { review, document };
}
