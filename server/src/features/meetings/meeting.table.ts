import { EntitySchema } from 'typeorm';
import { column } from '../../platform/database/index.ts';
import type { Meeting, MeetingNote } from './domain/meeting.ts';

/** A meeting without its notes, which have rows of their own. */
export interface MeetingRow extends Omit<Meeting, 'notes'> {
  readonly unitId: string;
}

/** `no` counts from 0, in the order of writing. */
export interface MeetingNoteRow extends MeetingNote {
  readonly meetingId: string;
  readonly no: number;
}

export const MeetingTable = new EntitySchema<MeetingRow>({
  name: 'Meeting',
  tableName: 'meetings',
  columns: {
    id: column.id(),
    unitId: column.ref('unit_id'),
    planId: column.ref('plan_id'),
    state: column.text('state'),
    heldOn: column.day('held_on'),
    startedAt: column.optionalInstant('started_at'),
    endedAt: column.optionalInstant('ended_at'),
    chairedBy: column.ref('chaired_by'),
    presentAgencyIds: column.refs('present_agency_ids'),
    agenda: column.json('agenda'),
    currentAgencyId: column.optionalRef('current_agency_id'),
    version: column.integer('version'),
  },
});

export const MeetingNoteTable = new EntitySchema<MeetingNoteRow>({
  name: 'MeetingNote',
  tableName: 'meeting_notes',
  columns: {
    id: column.id(),
    meetingId: column.ref('meeting_id'),
    no: column.integer('no'),
    agencyId: column.optionalRef('agency_id'),
    kind: column.text('kind'),
    text: column.text('text'),
    directiveId: column.optionalRef('directive_id'),
    blockerId: column.optionalRef('blocker_id'),
    tasks: column.json('tasks'),
    at: column.instant('at'),
    by: column.ref('by'),
    decidedBy: column.optionalRef('decided_by'),
    struckAt: column.optionalInstant('struck_at'),
    struckBy: column.optionalRef('struck_by'),
    strikeReason: column.optionalText('strike_reason'),
  },
});
