import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { PlanDocument } from '../../platform/graphql/generated/schema.ts';
import type { Viewer } from '../identity/index.ts';
import { DocumentTable } from './document.table.ts';
import type { Plan } from './domain/plan.ts';
import { loadPlan } from './plan.record.ts';
import { findPlans } from './visible-plans.ts';

/** Reading plans and their documents. */
@Injectable()
export class PlansService {
  constructor(private readonly database: DataSource) {}

  plans(viewer: Viewer): Promise<Plan[]> {
    return findPlans(this.database.manager, viewer);
  }

  plan(viewer: Viewer, planId: string): Promise<Plan> {
    return loadPlan(this.database.manager, viewer, planId);
  }

  async document(viewer: Viewer, planId: string): Promise<PlanDocument | null> {
    const plan = await loadPlan(this.database.manager, viewer, planId);
    if (!plan.documentId) return null;
    const row = await this.database.manager.findOneBy(DocumentTable, { id: plan.documentId });
    if (!row) return null;
    const { id, fileName, mediaType, size, text, passages } = row;
    const url = row.storageKey ? `/documents/plans/${id}` : null;
    return { id, planId, fileName, mediaType, size, text, passages: [...passages], url };
  }
}
