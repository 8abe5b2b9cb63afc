-- A change that touches a locked day says so in the history: its own day, and those that it moved.
ALTER TABLE figure_corrections ADD COLUMN locked_days jsonb NOT NULL DEFAULT '[]';
