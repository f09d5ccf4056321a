-- What everybody who took part is told about the outcomes, version by version.
CREATE TABLE follow_ups (
  slug TEXT NOT NULL,
  version INTEGER NOT NULL,
  content TEXT NOT NULL,
  published_at INTEGER NOT NULL,
  PRIMARY KEY (slug, version)
) STRICT, WITHOUT ROWID;

-- Whether a participant felt heard, after the answer; it goes when they are forgotten.
CREATE TABLE felt_heard (
  participation_id TEXT PRIMARY KEY,
  slug TEXT NOT NULL,
  value TEXT NOT NULL CHECK (value IN ('yes', 'bit', 'no')),
  words TEXT,
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX felt_heard_by_slug ON felt_heard (slug, value);

-- The promise clock: when the outcome went to who decides, and when residents had their answer.
ALTER TABLE consultations ADD COLUMN with_council_on TEXT;
ALTER TABLE consultations ADD COLUMN answered_on TEXT;
