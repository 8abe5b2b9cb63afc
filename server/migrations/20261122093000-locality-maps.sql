-- A unit's schematic map: tiles placed by hand and outlines that were uploaded. Small, and always read as a whole.
CREATE TABLE locality_maps (
  unit_id uuid PRIMARY KEY REFERENCES units,
  tiles jsonb NOT NULL DEFAULT '[]',
  boundaries jsonb NOT NULL DEFAULT '[]',
  version integer NOT NULL DEFAULT 1,
  changed_by uuid REFERENCES members,
  changed_at timestamptz NOT NULL
);
