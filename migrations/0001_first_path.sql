-- Which key residents are sealed with, so that a wrong one is noticed at the start.
CREATE TABLE seals (
  fingerprint TEXT PRIMARY KEY
) STRICT;

-- Consultations as published: frozen per version, a change is a new version.
CREATE TABLE consultations (
  slug TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  closed_on TEXT
) STRICT;
CREATE TABLE consultation_versions (
  slug TEXT NOT NULL REFERENCES consultations (slug),
  version INTEGER NOT NULL,
  content TEXT NOT NULL,
  published_at INTEGER NOT NULL,
  PRIMARY KEY (slug, version)
) STRICT;

-- People. No rowid and no time: the order of arrival would tie a resident to a participation.
CREATE TABLE residents (
  id TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  sealed TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE participations (
  id TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  slug TEXT NOT NULL REFERENCES consultations (slug),
  sealed_resident TEXT,
  session TEXT,
  channel TEXT NOT NULL,
  language TEXT NOT NULL,
  source TEXT,
  helper INTEGER NOT NULL,
  reachable INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX participations_by_consultation ON participations (slug, id);

CREATE TABLE answers (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  participation_id TEXT NOT NULL REFERENCES participations (id),
  slug TEXT NOT NULL REFERENCES consultations (slug),
  question_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  value TEXT NOT NULL,
  text TEXT NOT NULL,
  language TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('waiting', 'accepted', 'apart', 'rejected')),
  reason TEXT,
  hidden INTEGER NOT NULL,
  received_at INTEGER NOT NULL,
  UNIQUE (participation_id, question_id, kind)
) STRICT;
CREATE INDEX answers_by_consultation ON answers (slug, received_at, id);

-- What is left of forgotten words, so that the number received never shrinks.
CREATE TABLE tombstones (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL REFERENCES consultations (slug),
  question_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  week TEXT NOT NULL
) STRICT;
CREATE INDEX tombstones_by_consultation ON tombstones (slug, week);

-- The versions that a subject went through, and the events that it took in.
CREATE TABLE steps (
  subject TEXT NOT NULL,
  version INTEGER NOT NULL,
  event_key TEXT UNIQUE,
  day INTEGER NOT NULL,
  PRIMARY KEY (subject, version)
) STRICT, WITHOUT ROWID;
CREATE INDEX steps_by_day ON steps (day);

CREATE TABLE outbox (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  lane TEXT NOT NULL CHECK (lane IN ('reply', 'broadcast')),
  recipient_type TEXT NOT NULL CHECK (recipient_type IN ('resident', 'participation')),
  recipient_id TEXT NOT NULL,
  delivery TEXT NOT NULL,
  due_at INTEGER NOT NULL,
  attempts INTEGER NOT NULL,
  lease TEXT,
  leased_until INTEGER NOT NULL,
  failure TEXT
) STRICT;
CREATE INDEX outbox_due ON outbox (lane, due_at, id) WHERE failure IS NULL;
CREATE INDEX outbox_by_recipient ON outbox (recipient_id, id);
CREATE INDEX outbox_by_lease ON outbox (lease);

-- One row for something that many residents are told; a cursor goes over their participations.
CREATE TABLE broadcasts (
  id TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  slug TEXT NOT NULL REFERENCES consultations (slug),
  news TEXT NOT NULL,
  cursor TEXT NOT NULL,
  due_at INTEGER NOT NULL
) STRICT;

CREATE TABLE digests (
  week TEXT NOT NULL,
  version INTEGER NOT NULL,
  content TEXT NOT NULL,
  published_at INTEGER,
  PRIMARY KEY (week, version)
) STRICT;
