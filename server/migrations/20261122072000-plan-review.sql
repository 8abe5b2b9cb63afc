-- What the reader found in a document, and what people decided about it.

CREATE TABLE plan_reviews (
  plan_id uuid PRIMARY KEY REFERENCES plans ON DELETE CASCADE,
  unit_id uuid NOT NULL REFERENCES units,
  document_id uuid NOT NULL,
  -- [{code, message, start, end}] of the document as a whole.
  warnings jsonb NOT NULL,
  -- [{asWritten, value, start, end, localityId}] as the document writes them.
  targets jsonb NOT NULL,
  target_total integer
);

CREATE TABLE findings (
  id uuid PRIMARY KEY,
  unit_id uuid NOT NULL REFERENCES units,
  plan_id uuid NOT NULL REFERENCES plan_reviews ON DELETE CASCADE,
  position integer NOT NULL,
  section text,
  text text NOT NULL,
  quote_start integer NOT NULL,
  quote_end integer NOT NULL,
  -- [{asWritten, role, start, end, isClass, agencyId, groupId}]
  agencies jsonb NOT NULL,
  -- {date, kind, asWritten, start, end}
  deadline jsonb NOT NULL,
  cadence text NOT NULL,
  indicator text,
  -- Percent.
  confidence integer NOT NULL,
  reasons text[] NOT NULL,
  -- [{code, message}]
  warnings jsonb NOT NULL,
  -- Against the plan's running tasks: NEW, CHANGED, SAME, GONE. All of a draft's are NEW.
  change text NOT NULL DEFAULT 'NEW',
  state text NOT NULL DEFAULT 'OPEN',
  task_id uuid REFERENCES tasks ON DELETE SET NULL,
  version integer NOT NULL DEFAULT 1
);
CREATE INDEX findings_by_plan ON findings (plan_id, position);
