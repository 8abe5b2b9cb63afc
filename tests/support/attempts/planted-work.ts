import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { TestUnit } from '../world/index.ts';
import type { KnownValues } from './filled-input.ts';

/** One of everything in a unit: an issued plan with a task of justice's, a blocker at its first step, a draft. */
export interface PlantedWork {
  readonly planId: string;
  readonly draftId: string;
  readonly draftTaskId: string;
  readonly taskId: string;
  readonly assignmentId: string;
  readonly blockerId: string;
  readonly uploadId: string;
  readonly findingId: string;
  readonly otherFindingId: string;
  readonly indicatorId: string;
  readonly figuresUploadId: string;
  readonly meetingId: string;
  readonly noteId: string;
}

const insert = (client: pg.ClientBase, table: string, row: Record<string, unknown>) => {
  const names = Object.keys(row);
  const places = names.map((_, index) => `$${index + 1}`);
  return client.query(
    `INSERT INTO ${table} (${names.join(', ')}) VALUES (${places.join(', ')})`,
    Object.values(row),
  );
};

const route = (unit: TestUnit) =>
  JSON.stringify([
    { agencyId: unit.agency['qlhc'], role: null, name: 'Đội QLHC', responseHours: 24 },
    { agencyId: unit.agency['police'], role: null, name: 'Công an huyện', responseHours: 24 },
    { agencyId: null, role: 'CHAIR', name: 'Chủ tịch', responseHours: 48 },
  ]);

/** The draft was read from a document in which two duties wait to be checked. */
async function plantReview(
  client: pg.ClientBase,
  unit: TestUnit,
  work: PlantedWork,
  at: string,
): Promise<void> {
  const ofDraft = { plan_id: work.draftId, unit_id: unit.id };
  const documentId = randomUUID();
  const text = 'Phòng Tư pháp rà soát sổ. Phòng Tư pháp báo cáo kết quả.';
  await insert(client, 'documents', { ...ofDraft, id: documentId, text, passages: '[]', created_at: at });
  await insert(client, 'plan_reviews', {
    ...ofDraft,
    document_id: documentId,
    warnings: '[]',
    targets: '[]',
  });
  const finding = {
    ...ofDraft,
    text: 'Rà soát sổ',
    agencies: '[]',
    deadline: JSON.stringify({ date: null, kind: 'NONE', asWritten: null, start: null, end: null }),
    cadence: 'ONCE',
    confidence: 90,
    reasons: [],
    warnings: '[]',
  };
  await insert(client, 'findings', {
    ...finding,
    id: work.findingId,
    position: 1024,
    quote_start: 0,
    quote_end: 25,
  });
  await insert(client, 'findings', {
    ...finding,
    id: work.otherFindingId,
    position: 2048,
    quote_start: 26,
    quote_end: text.length,
  });
}

/** Cards are counted in the north. */
async function plantIndicator(client: pg.ClientBase, unit: TestUnit, work: PlantedWork): Promise<void> {
  const ofPlan = { unit_id: unit.id, plan_id: work.planId };
  await insert(client, 'indicators', {
    ...ofPlan,
    id: work.indicatorId,
    name: 'Hồ sơ thu nhận',
    unit: 'hồ sơ',
    entry: 'DAILY',
    position: 0,
    starts_on: '2026-05-08',
    due_on: '2026-06-30',
  });
  await insert(client, 'locality_progress', {
    ...ofPlan,
    id: randomUUID(),
    indicator_id: work.indicatorId,
    locality_id: unit.locality['north'],
    target: 100,
    forecast: JSON.stringify({ asOf: '2026-05-08', known: false }),
  });
}

/** A meeting is running in which something has been said of youth. */
async function plantMeeting(
  client: pg.ClientBase,
  unit: TestUnit,
  work: PlantedWork,
  at: string,
): Promise<void> {
  const risk = { overdue: 0, waitingForChair: 0, dueSoon: 0, silentDays: 0 };
  const youth = { agencyId: unit.agency['youth'], risk, mark: 'WAITING', calledAt: null };
  await insert(client, 'meetings', {
    id: work.meetingId,
    unit_id: unit.id,
    plan_id: work.planId,
    state: 'RUNNING',
    held_on: '2026-05-20',
    started_at: at,
    chaired_by: unit.member['chair'],
    agenda: JSON.stringify([youth]),
  });
  await insert(client, 'meeting_notes', {
    id: work.noteId,
    meeting_id: work.meetingId,
    no: 0,
    agency_id: unit.agency['youth'],
    kind: 'NOTE',
    text: 'Đã đến 340 hộ',
    at,
    by: unit.member['police'],
  });
}

export async function plantWork(client: pg.ClientBase, unit: TestUnit, at: string): Promise<PlantedWork> {
  const work: PlantedWork = {
    planId: randomUUID(),
    draftId: randomUUID(),
    draftTaskId: randomUUID(),
    taskId: randomUUID(),
    assignmentId: randomUUID(),
    blockerId: randomUUID(),
    uploadId: randomUUID(),
    findingId: randomUUID(),
    otherFindingId: randomUUID(),
    indicatorId: randomUUID(),
    figuresUploadId: randomUUID(),
    meetingId: randomUUID(),
    noteId: randomUUID(),
  };
  const plan = {
    unit_id: unit.id,
    kind: 'PLAN',
    subject: 'Kế hoạch thử',
    short_name: 'Thử',
    period_start: '2026-05-08',
    period_end: '2026-06-30',
    standing_agency_id: unit.agency['police'],
    route: route(unit),
    created_at: at,
  };
  await insert(client, 'plans', { ...plan, id: work.planId, state: 'ISSUED', issued_at: at });
  await insert(client, 'plans', { ...plan, id: work.draftId, state: 'DRAFT' });
  const shares = JSON.stringify([{ agencyId: unit.agency['justice'], role: 'LEAD' }]);
  const task = {
    unit_id: unit.id,
    position: 1000,
    text: 'Rà soát dữ liệu hộ tịch',
    source: 'HAND',
    shares,
    deadline_date: '2026-06-30',
    deadline_kind: 'BY',
    due_date: '2026-06-30',
    cadence: 'ONCE',
  };
  await insert(client, 'tasks', { ...task, id: work.taskId, plan_id: work.planId });
  await insert(client, 'tasks', { ...task, id: work.draftTaskId, plan_id: work.draftId });
  await insert(client, 'assignments', {
    id: work.assignmentId,
    unit_id: unit.id,
    plan_id: work.planId,
    task_id: work.taskId,
    agency_id: unit.agency['justice'],
    role: 'LEAD',
    status: 'IN_PROGRESS',
    due_date: '2026-06-30',
    first_due_date: '2026-06-30',
    changed_at: at,
  });
  await insert(client, 'blockers', {
    id: work.blockerId,
    unit_id: unit.id,
    plan_id: work.planId,
    task_id: work.taskId,
    assignment_id: work.assignmentId,
    agency_id: unit.agency['justice'],
    raised_by: unit.member['justice'],
    raised_at: at,
    kind: 'PAPERS',
    severity: 'HIGH',
    text: 'Thiếu sổ gốc',
    state: 'RAISED',
    route: route(unit),
    step: 0,
    step_since: at,
  });
  await insert(client, 'blocker_moves', {
    blocker_id: work.blockerId,
    no: 1,
    at,
    kind: 'RAISED',
    step: -1,
    to_step: 0,
    by: unit.member['justice'],
    agency_id: unit.agency['justice'],
    text: 'Thiếu sổ gốc',
  });
  await plantReview(client, unit, work, at);
  await plantIndicator(client, unit, work);
  await plantMeeting(client, unit, work, at);
  const upload = {
    unit_id: unit.id,
    file_name: 'danh-sach.csv',
    media_type: 'text/csv',
    size: 1,
    sha256: '0'.repeat(64),
    storage_key: `00/${'0'.repeat(64)}`,
    at: '2026-06-01T00:00:00.000Z',
  };
  const { admin, police } = unit.member;
  await insert(client, 'uploads', { ...upload, id: work.uploadId, member_id: admin, purpose: 'MEMBERS' });
  await insert(client, 'uploads', {
    ...upload,
    id: work.figuresUploadId,
    member_id: police,
    purpose: 'FIGURES',
  });
  return work;
}

/** How an operation's input fields are filled from the planted work. */
export const knownOf = (unit: TestUnit, work: PlantedWork): KnownValues => ({
  planId: work.planId,
  taskId: work.taskId,
  assignmentId: work.assignmentId,
  blockerId: work.blockerId,
  intoId: work.blockerId,
  uploadId: work.uploadId,
  findingId: work.findingId,
  otherFindingId: work.otherFindingId,
  indicatorId: work.indicatorId,
  figuresUploadId: work.figuresUploadId,
  meetingId: work.meetingId,
  noteId: work.noteId,
  chairedBy: unit.member['chair'],
  presentAgencyIds: [unit.agency['youth']],
  agencyId: unit.agency['youth'],
  standingAgencyId: unit.agency['police'],
  memberId: unit.member['south'],
  fromMemberId: unit.member['electricity'],
  toMemberId: unit.member['north'],
  localityId: unit.locality['north'],
  leadAgencyIds: [unit.agency['youth']],
  cooperatingAgencyIds: [],
  agencyIds: [unit.agency['youth']],
  reason: 'Lý do',
  text: 'Một dòng chữ',
  date: '2026-06-29',
  after: 'none',
  waitMs: 0,
});
