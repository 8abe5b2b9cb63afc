import { EntitySchema } from 'typeorm';
import { column } from '../../platform/database/index.ts';
import type { Assignment, CheckIn } from './domain/assignment.ts';

export const AssignmentTable = new EntitySchema<Assignment>({
  name: 'Assignment',
  tableName: 'assignments',
  columns: {
    id: column.id(),
    unitId: column.ref('unit_id'),
    planId: column.ref('plan_id'),
    taskId: column.ref('task_id'),
    agencyId: column.ref('agency_id'),
    localityId: column.optionalRef('locality_id'),
    role: column.text('role'),
    personId: column.optionalRef('person_id'),
    receivedAt: column.optionalInstant('received_at'),
    status: column.text('status'),
    resumesTo: column.optionalText('resumes_to'),
    progress: column.integer('progress'),
    note: column.optionalText('note'),
    result: column.optionalText('result'),
    reason: column.optionalText('reason'),
    dueDate: column.optionalDay('due_date'),
    firstDueDate: column.optionalDay('first_due_date'),
    reportedOn: column.optionalDay('reported_on'),
    reportedBy: column.optionalRef('reported_by'),
    extension: column.optionalJson('extension'),
    resumesOn: column.optionalDay('resumes_on'),
    lastCheckIn: column.optionalJson('last_check_in'),
    changedBy: column.optionalRef('changed_by'),
    changedAt: column.instant('changed_at'),
    version: column.integer('version'),
  },
});

export interface CheckInRow extends CheckIn {
  readonly unitId: string;
}

/** One row a period; reporting a period again replaces its row, the log keeps what was said before. */
export const CheckInTable = new EntitySchema<CheckInRow>({
  name: 'CheckIn',
  tableName: 'check_ins',
  columns: {
    assignmentId: { ...column.ref('assignment_id'), primary: true },
    periodStart: { ...column.day('period_start'), primary: true },
    periodEnd: column.day('period_end'),
    unitId: column.ref('unit_id'),
    note: column.text('note'),
    by: column.ref('by'),
    at: column.instant('at'),
  },
});
