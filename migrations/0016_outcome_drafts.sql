-- Outcomes before everybody is told: what colleagues wrote so far, kept after every step.
CREATE TABLE outcome_drafts (
  slug TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  content TEXT NOT NULL
) STRICT, WITHOUT ROWID;
