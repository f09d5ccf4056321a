-- Who was forgotten, each under a mark of its own. The keyed fingerprint of who it was goes to a list outside the database,
-- and is not needed here any more then: a backup that does not know a mark still has to forget somebody.
CREATE TABLE erasures (
  mark TEXT PRIMARY KEY,
  fingerprint TEXT
) STRICT, WITHOUT ROWID;
