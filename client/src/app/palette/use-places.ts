import { useMemo } from 'react';
import { useViewer } from '../../features/identity/index.ts';
import { boardLink } from '../../lib/board-address.ts';
import { type PlanRecord, useOpenPlan, useTable } from '../../live/index.ts';
import { useTexts as useAppTexts } from '../app-texts.ts';
import { sectionsFor } from '../frame/sections.ts';
import { useSearchOfPlan } from '../frame/use-search-of-plan.ts';
import type { Place } from './find.ts';

const planPlace = (plan: PlanRecord): Place => ({
  kind: 'plan',
  id: plan.id,
  name: plan.shortName,
  more: `${plan.number ?? ''} ${plan.subject}`,
  to: plan.state === 'DRAFT' ? `/plans/${encodeURIComponent(plan.id)}` : boardLink(plan.id),
});

/** Everywhere this member can go: sections and plans, and of the open plan its tasks, agencies and localities. */
export const usePlaces = (): readonly Place[] => {
  const t = useAppTexts();
  const { role } = useViewer().member;
  const search = useSearchOfPlan();
  const plan = useOpenPlan();
  const plans = useTable('plans');
  const tasks = useTable('tasks');
  const agencies = useTable('agencies');
  const localities = useTable('localities');
  return useMemo(() => {
    const sections = sectionsFor(role).map(
      ({ name, to }): Place => ({
        kind: 'section',
        id: name,
        name: t(`nav.${name}`),
        more: '',
        to: `${to}${search}`,
      }),
    );
    const ofPlan = plan ? encodeURIComponent(plan.id) : '';
    const duties = [...tasks.values()].map(
      (task): Place => ({
        kind: 'task',
        id: task.id,
        name: task.text,
        more: task.section ?? '',
        to: `/tasks/${encodeURIComponent(task.id)}?plan=${ofPlan}`,
      }),
    );
    const bodies = [...agencies.values()].map(
      (agency): Place => ({
        kind: 'agency',
        id: agency.id,
        name: agency.name,
        more: `${agency.shortName} ${agency.aliases.join(' ')}`,
        to: boardLink(plan?.id ?? '', { agencyId: agency.id }),
      }),
    );
    const grounds = [...localities.values()].flatMap((locality): Place[] =>
      locality.kind === 'HAMLET'
        ? []
        : [
            {
              kind: 'locality',
              id: locality.id,
              name: locality.name,
              more: '',
              to: boardLink(plan?.id ?? '', { localityId: locality.id }),
            },
          ],
    );
    return [
      ...sections,
      ...[...plans.values()].map(planPlace),
      ...duties,
      ...(plan ? [...bodies, ...grounds] : []),
    ];
  }, [t, role, search, plan, plans, tasks, agencies, localities]);
};
