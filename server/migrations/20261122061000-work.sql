-- Plans, tasks, assignments, blockers, directives, comments, evidence.

CREATE TABLE plans (
  id uuid PRIMARY KEY,
  unit_id uuid NOT NULL REFERENCES units,
  kind text NOT NULL,
  number text,
  issued_on date,
  issuer text,
  subject text NOT NULL,
  short_name text NOT NULL,
  period_start date,
  period_end date,
  standing_agency_id uuid NOT NULL REFERENCES agencies,
  route jsonb NOT NULL,
  target_total integer,
  target_unit text,
  targets jsonb NOT NULL DEFAULT '[]',
  state text NOT NULL,
  issued_at timestamptz,
  closed_at timestamptz,
  supersedes_id uuid REFERENCES plans,
  document_id uuid,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL
);
CREATE INDEX plans_by_unit ON plans (unit_id);

CREATE TABLE documents (
  id uuid PRIMARY KEY,
  unit_id uuid NOT NULL REFERENCES units,
  plan_id uuid NOT NULL REFERENCES plans ON DELETE CASCADE,
  file_name text,
  media_type text,
  size integer,
  storage_key text,
  text text NOT NULL,
  passages jsonb NOT NULL,
  created_at timestamptz NOT NULL
);
CREATE INDEX documents_by_plan ON documents (plan_id);

CREATE TABLE directives (
  id uuid PRIMARY KEY,
  unit_id uuid NOT NULL REFERENCES units,
  plan_id uuid NOT NULL REFERENCES plans,
  blocker_id uuid,
  text text NOT NULL,
  given_by uuid NOT NULL,
  task_ids uuid[] NOT NULL DEFAULT '{}',
  at timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1
);
CREATE INDEX directives_by_plan ON directives (plan_id);

CREATE TABLE tasks (
  id uuid PRIMARY KEY,
  unit_id uuid NOT NULL REFERENCES units,
  plan_id uuid NOT NULL REFERENCES plans ON DELETE CASCADE,
  position integer NOT NULL,
  text text NOT NULL,
  section text,
  source text NOT NULL,
  directive_id uuid,
  passage_no integer,
  quote_start integer,
  quote_end integer,
  quote text,
  -- [{agencyId|groupId, role}] as the document names them; assignments hold the fanned-out result.
  shares jsonb NOT NULL,
  deadline_date date,
  deadline_kind text NOT NULL,
  deadline_as_written text,
  due_date date,
  cadence text NOT NULL,
  indicator text,
  withdrawn boolean NOT NULL DEFAULT false,
  version integer NOT NULL DEFAULT 1
);
CREATE INDEX tasks_by_plan ON tasks (plan_id, position);

CREATE TABLE assignments (
  id uuid PRIMARY KEY,
  unit_id uuid NOT NULL REFERENCES units,
  plan_id uuid NOT NULL REFERENCES plans,
  task_id uuid NOT NULL REFERENCES tasks,
  agency_id uuid NOT NULL REFERENCES agencies,
  locality_id uuid REFERENCES localities,
  role text NOT NULL,
  person_id uuid REFERENCES members,
  received_at timestamptz,
  status text NOT NULL,
  -- What an assignment resumes to after a postponement.
  resumes_to text,
  progress integer NOT NULL DEFAULT 0,
  note text,
  result text,
  reason text,
  due_date date,
  first_due_date date,
  reported_on date,
  extension jsonb,
  resumes_on date,
  last_check_in jsonb,
  changed_by uuid,
  changed_at timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1
) WITH (fillfactor = 80);
CREATE INDEX assignments_by_plan ON assignments (plan_id);
CREATE INDEX assignments_by_task ON assignments (task_id);
CREATE INDEX assignments_by_person ON assignments (person_id) WHERE person_id IS NOT NULL;
CREATE UNIQUE INDEX assignments_once ON assignments (task_id, agency_id, role) WHERE status <> 'WITHDRAWN';

CREATE TABLE check_ins (
  assignment_id uuid NOT NULL REFERENCES assignments,
  period_start date NOT NULL,
  period_end date NOT NULL,
  unit_id uuid NOT NULL,
  note text NOT NULL,
  by uuid NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (assignment_id, period_start)
);

CREATE TABLE blockers (
  id uuid PRIMARY KEY,
  unit_id uuid NOT NULL REFERENCES units,
  plan_id uuid NOT NULL REFERENCES plans,
  task_id uuid REFERENCES tasks,
  assignment_id uuid REFERENCES assignments,
  locality_id uuid REFERENCES localities,
  agency_id uuid NOT NULL REFERENCES agencies,
  raised_by uuid NOT NULL,
  raised_at timestamptz NOT NULL,
  kind text NOT NULL,
  severity text NOT NULL,
  text text NOT NULL,
  need text,
  state text NOT NULL,
  route jsonb NOT NULL,
  step integer NOT NULL,
  step_since timestamptz NOT NULL,
  answer_by timestamptz,
  directive_id uuid REFERENCES directives,
  merged_into_id uuid REFERENCES blockers,
  closed_at timestamptz,
  version integer NOT NULL DEFAULT 1
);
CREATE INDEX blockers_by_plan ON blockers (plan_id);
CREATE INDEX blockers_by_task ON blockers (task_id);

-- The way a blocker went: rows are added, never changed or removed.
CREATE TABLE blocker_moves (
  blocker_id uuid NOT NULL REFERENCES blockers,
  no integer NOT NULL,
  at timestamptz NOT NULL,
  kind text NOT NULL,
  step integer NOT NULL,
  to_step integer,
  by uuid,
  agency_id uuid,
  text text,
  PRIMARY KEY (blocker_id, no)
);

CREATE TABLE comments (
  id uuid PRIMARY KEY,
  unit_id uuid NOT NULL REFERENCES units,
  task_id uuid NOT NULL REFERENCES tasks,
  author_id uuid NOT NULL,
  text text NOT NULL,
  at timestamptz NOT NULL
);
CREATE INDEX comments_by_task ON comments (task_id, at);

-- Files received but not yet attached.
CREATE TABLE uploads (
  id uuid PRIMARY KEY,
  unit_id uuid NOT NULL REFERENCES units,
  member_id uuid NOT NULL,
  purpose text NOT NULL,
  file_name text NOT NULL,
  media_type text NOT NULL,
  size integer NOT NULL,
  sha256 text NOT NULL,
  storage_key text NOT NULL,
  at timestamptz NOT NULL
);

CREATE TABLE evidence (
  id uuid PRIMARY KEY,
  unit_id uuid NOT NULL REFERENCES units,
  task_id uuid NOT NULL REFERENCES tasks,
  assignment_id uuid REFERENCES assignments,
  blocker_id uuid REFERENCES blockers,
  file_name text NOT NULL,
  media_type text NOT NULL,
  size integer NOT NULL,
  sha256 text NOT NULL,
  storage_key text NOT NULL,
  author_id uuid NOT NULL,
  at timestamptz NOT NULL
);
CREATE INDEX evidence_by_task ON evidence (task_id, at);
