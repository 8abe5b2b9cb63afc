import { DomainError, say } from '../../../platform/errors/index.ts';
import type { Indicator } from './indicator.ts';
import { checkCount } from './indicator-rules.ts';

/** The document's total: absent, it stays; what stands in a running plan is changed where its reason is asked for. */
export function totalAfter(
  wanted: number | null | undefined,
  before: Indicator | null,
  plan: { readonly state: string },
): number | null {
  const stands = before?.targetTotal ?? null;
  if (wanted === undefined || wanted === stands) return stands;
  if (plan.state === 'ISSUED' && stands !== null) {
    throw new DomainError(
      'INVALID_INPUT',
      say(
        'Tổng theo văn bản của kế hoạch đang thực hiện được sửa cùng số giao cho các địa bàn, kèm lý do.',
        'In a running plan the document’s total is changed with the localities’ targets, with the reason.',
      ),
      { field: 'targetTotal' },
    );
  }
  return wanted === null ? null : checkCount(wanted, 'targetTotal');
}
