import { EntitySchema } from 'typeorm';
import { column } from '../../platform/database/index.ts';
import type { Deadline } from './domain/deadline.ts';
import type { Task } from './domain/task.ts';

const DeadlineColumns = new EntitySchema<Deadline>({
  name: 'Deadline',
  columns: {
    date: column.optionalDay('deadline_date'),
    kind: column.text('deadline_kind'),
    asWritten: column.optionalText('deadline_as_written'),
  },
});

export const TaskTable = new EntitySchema<Task>({
  name: 'Task',
  tableName: 'tasks',
  columns: {
    id: column.id(),
    unitId: column.ref('unit_id'),
    planId: column.ref('plan_id'),
    position: column.integer('position'),
    text: column.text('text'),
    section: column.optionalText('section'),
    source: column.text('source'),
    directiveId: column.optionalRef('directive_id'),
    passageNo: column.optionalInteger('passage_no'),
    quoteStart: column.optionalInteger('quote_start'),
    quoteEnd: column.optionalInteger('quote_end'),
    quote: column.optionalText('quote'),
    shares: column.json('shares'),
    dueDate: column.optionalDay('due_date'),
    cadence: column.text('cadence'),
    indicator: column.optionalText('indicator'),
    withdrawn: column.flag('withdrawn'),
    version: column.integer('version'),
  },
  embeddeds: { deadline: { schema: DeadlineColumns, prefix: false } },
});
