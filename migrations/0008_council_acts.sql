-- What councillors did with a digest: a question back to the team, or something they take up. A name only if they gave it.
CREATE TABLE council_acts (
  id TEXT PRIMARY KEY,
  slug TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('asks', 'takes-up')),
  words TEXT NOT NULL,
  name TEXT,
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX council_acts_by_time ON council_acts (at);
