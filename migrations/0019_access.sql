-- Personal links to pages that are not for everybody, and the sessions that begin with them. What opens them is stored as
-- a keyed fingerprint only, and who holds them is sealed.
CREATE TABLE access_links (
  id TEXT PRIMARY KEY,
  purpose TEXT NOT NULL CHECK (purpose IN ('review', 'answers')),
  subject TEXT NOT NULL,
  sealed_holder TEXT NOT NULL,
  times TEXT NOT NULL CHECK (times IN ('once', 'often')),
  until INTEGER NOT NULL,
  spent INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX access_links_by_subject ON access_links (subject);
CREATE TABLE access_sessions (
  id TEXT PRIMARY KEY,
  link_id TEXT NOT NULL,
  until INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
