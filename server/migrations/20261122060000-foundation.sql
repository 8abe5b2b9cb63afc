-- Units, their people and bodies, sessions, the event log. Everything of a unit carries unit_id.

CREATE TABLE units (
  id uuid PRIMARY KEY,
  slug text NOT NULL UNIQUE,
  name text NOT NULL,
  level text NOT NULL,
  zone text NOT NULL,
  chair_title text NOT NULL,
  today date NOT NULL,
  standing_agency_id uuid,
  demo boolean NOT NULL DEFAULT false,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL
);

-- One row a unit. The log takes seq from it in the statement that inserts, so order of seq is order of commit.
CREATE TABLE unit_heads (
  unit_id uuid PRIMARY KEY REFERENCES units,
  seq bigint NOT NULL DEFAULT 0,
  epoch uuid NOT NULL
) WITH (fillfactor = 50);

CREATE TABLE events (
  unit_id uuid NOT NULL,
  seq bigint NOT NULL,
  type text NOT NULL,
  plan_id uuid,
  task_id uuid,
  subject_kind text NOT NULL,
  subject_id uuid NOT NULL,
  version integer NOT NULL,
  actor_id uuid,
  operation_id uuid,
  -- Tags of which a viewer must hold one: unit, desk, admin, agency:<id>, member:<id>.
  audience text[] NOT NULL,
  detail jsonb NOT NULL,
  state jsonb NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (unit_id, seq)
);
CREATE INDEX events_by_plan ON events (unit_id, plan_id, seq);
CREATE INDEX events_by_task ON events (task_id, seq) WHERE task_id IS NOT NULL;
CREATE INDEX events_by_subject ON events (subject_id, seq);

-- A write's operation id with its answer: sent twice, done once, same answer.
CREATE TABLE operations (
  member_id uuid NOT NULL,
  operation_id uuid NOT NULL,
  input_hash text NOT NULL,
  answer jsonb NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (member_id, operation_id)
);

CREATE TABLE localities (
  id uuid PRIMARY KEY,
  unit_id uuid NOT NULL REFERENCES units,
  slug text NOT NULL,
  name text NOT NULL,
  kind text NOT NULL,
  parent_id uuid REFERENCES localities,
  ended_on date,
  version integer NOT NULL DEFAULT 1,
  UNIQUE (unit_id, slug)
);

CREATE TABLE agencies (
  id uuid PRIMARY KEY,
  unit_id uuid NOT NULL REFERENCES units,
  slug text NOT NULL,
  name text NOT NULL,
  short_name text NOT NULL,
  aliases text[] NOT NULL DEFAULT '{}',
  kind text NOT NULL,
  parent_id uuid REFERENCES agencies,
  locality_id uuid REFERENCES localities,
  ended_on date,
  version integer NOT NULL DEFAULT 1,
  UNIQUE (unit_id, slug)
);

CREATE TABLE agency_groups (
  id uuid PRIMARY KEY,
  unit_id uuid NOT NULL REFERENCES units,
  name text NOT NULL,
  aliases text[] NOT NULL DEFAULT '{}',
  agency_ids uuid[] NOT NULL DEFAULT '{}',
  version integer NOT NULL DEFAULT 1,
  UNIQUE (unit_id, name)
);

CREATE TABLE members (
  id uuid PRIMARY KEY,
  unit_id uuid NOT NULL REFERENCES units,
  agency_id uuid NOT NULL REFERENCES agencies,
  username text NOT NULL,
  full_name text NOT NULL,
  title text,
  phone text,
  role text NOT NULL,
  password_hash text,
  must_change_password boolean NOT NULL DEFAULT false,
  disabled_at timestamptz,
  -- Version of the member's own role and agency; part of the cursor.
  rights integer NOT NULL DEFAULT 1,
  demo boolean NOT NULL DEFAULT false,
  last_seen_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  UNIQUE (unit_id, username)
);

CREATE TABLE sessions (
  id uuid PRIMARY KEY,
  token_hash bytea NOT NULL UNIQUE,
  unit_id uuid NOT NULL REFERENCES units,
  member_id uuid NOT NULL REFERENCES members,
  created_at timestamptz NOT NULL,
  seen_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  ended_at timestamptz
);
CREATE INDEX sessions_by_member ON sessions (member_id) WHERE ended_at IS NULL;

CREATE TABLE reset_codes (
  member_id uuid PRIMARY KEY REFERENCES members,
  code_hash text NOT NULL,
  expires_at timestamptz NOT NULL,
  issued_by uuid
);

-- Failed sign-ins, by user name and by address: what is slowed down survives a restart and holds for every process.
CREATE TABLE sign_in_failures (
  key text PRIMARY KEY,
  failures integer NOT NULL,
  last_at timestamptz NOT NULL
);
