-- The giao ban: meetings, agency by agency, and what was said and decided in them.

CREATE TABLE meetings (
  id uuid PRIMARY KEY,
  unit_id uuid NOT NULL REFERENCES units,
  plan_id uuid NOT NULL REFERENCES plans,
  state text NOT NULL,
  held_on date NOT NULL,
  started_at timestamptz,
  ended_at timestamptz,
  chaired_by uuid NOT NULL REFERENCES members,
  present_agency_ids uuid[] NOT NULL DEFAULT '{}',
  -- [{agencyId, risk, mark, calledAt}] in the order of calling.
  agenda jsonb NOT NULL DEFAULT '[]',
  current_agency_id uuid REFERENCES agencies,
  version integer NOT NULL DEFAULT 1
);
CREATE INDEX meetings_by_plan ON meetings (plan_id, held_on DESC);
CREATE UNIQUE INDEX meetings_running_once ON meetings (plan_id) WHERE state = 'RUNNING';

-- Notes are added; striking one marks it, and nothing else of it ever changes.
CREATE TABLE meeting_notes (
  id uuid PRIMARY KEY,
  meeting_id uuid NOT NULL REFERENCES meetings ON DELETE CASCADE,
  no integer NOT NULL,
  agency_id uuid REFERENCES agencies,
  kind text NOT NULL,
  text text NOT NULL,
  directive_id uuid REFERENCES directives,
  blocker_id uuid REFERENCES blockers,
  -- [{taskId, text, leadAgencyIds, cooperatingAgencyIds, deadline}] as they were decided.
  tasks jsonb NOT NULL DEFAULT '[]',
  at timestamptz NOT NULL,
  by uuid NOT NULL,
  decided_by uuid,
  struck_at timestamptz,
  struck_by uuid,
  strike_reason text,
  UNIQUE (meeting_id, no)
);
