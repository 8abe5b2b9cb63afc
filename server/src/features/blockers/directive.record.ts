import type { EntityManager } from 'typeorm';
import { type DirectiveRow, DirectiveTable } from './directive.table.ts';
import type { Directive } from './domain/directive.ts';

const withoutUnit = ({ unitId: _, ...directive }: DirectiveRow): Directive => directive;

/** The plan's directives, oldest first. The caller has seen to it that the viewer may see the plan. */
export const findPlanDirectives = async (
  manager: EntityManager,
  unitId: string,
  planId: string,
): Promise<Directive[]> => {
  const rows = await manager.find(DirectiveTable, {
    where: { unitId, planId },
    order: { at: 'ASC', id: 'ASC' },
  });
  return rows.map(withoutUnit);
};

export const insertDirective = async (
  manager: EntityManager,
  unitId: string,
  directive: Directive,
): Promise<void> => {
  await manager.insert(DirectiveTable, { ...directive, taskIds: [...directive.taskIds], unitId });
};
