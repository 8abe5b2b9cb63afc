import { DomainError, type Message, say } from '../../../platform/errors/index.ts';
import type { PlanContent } from './plan.ts';

const refused = (message: Message, field: string) => new DomainError('INVALID_INPUT', message, { field });

/** What the parts of a target leave over or lack against its total; null where there is nothing to compare. */
export function targetGap(content: Pick<PlanContent, 'targetTotal' | 'targets'>): number | null {
  if (content.targetTotal === null || content.targets.length === 0) return null;
  return content.targets.reduce((sum, target) => sum + target.value, 0) - content.targetTotal;
}

/** @throws DomainError INVALID_INPUT for what contradicts itself. A target that does not add up is only warned of. */
export function checkContent(content: PlanContent): PlanContent {
  const { periodStart, periodEnd, route, targets, targetTotal } = content;
  if (periodStart && periodEnd && periodEnd < periodStart) {
    throw refused(
      say(
        'Ngày kết thúc sớm hơn ngày bắt đầu. Sửa một trong hai ngày.',
        'The plan ends before it begins. Change one of the days.',
      ),
      'periodEnd',
    );
  }
  if (route.some((step) => Boolean(step.agencyId) === Boolean(step.role))) {
    throw refused(
      say(
        'Mỗi cấp báo cáo vướng mắc là một đơn vị hoặc một vai trò.',
        'Each step of the route is one agency or one role.',
      ),
      'route',
    );
  }
  if (route.some((step) => (step.responseHours ?? 1) < 1)) {
    throw refused(
      say('Thời hạn trả lời ít nhất là 1 giờ.', 'A response deadline is at least 1 hour.'),
      'route',
    );
  }
  const values = [targetTotal ?? 0, ...targets.map((target) => target.value)];
  if (values.some((value) => value < 0)) {
    throw refused(say('Chỉ tiêu không được âm.', 'A target cannot be negative.'), 'targets');
  }
  if (new Set(targets.map((target) => target.localityId)).size < targets.length) {
    throw refused(say('Mỗi địa bàn chỉ có một chỉ tiêu.', 'Each locality has one target.'), 'targets');
  }
  return content;
}
