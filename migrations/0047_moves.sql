-- Codes with which a person goes on in another browser or chat, once: stored as keyed fingerprints only. And how often
-- codes were tried on a day: by one address, and by all.
CREATE TABLE moves (
  id TEXT PRIMARY KEY,
  resident_id TEXT NOT NULL UNIQUE,
  until INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE move_tries (
  tried_by TEXT NOT NULL,
  day INTEGER NOT NULL,
  n INTEGER NOT NULL,
  PRIMARY KEY (tried_by, day)
) STRICT, WITHOUT ROWID;
