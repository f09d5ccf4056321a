-- What the team did with the digest of a week: which version it was shown, and whether somebody held it back.
CREATE TABLE digest_weeks (
  week TEXT PRIMARY KEY,
  held_by TEXT
) STRICT, WITHOUT ROWID;

-- What a colleague adds to a digest; it stands in it as the team's own words.
CREATE TABLE digest_remarks (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  week TEXT NOT NULL,
  words TEXT NOT NULL
) STRICT;
CREATE INDEX digest_remarks_by_week ON digest_remarks (week, id);

-- Addresses of the council that want no more mail, as keyed fingerprints.
CREATE TABLE unsubscribed (fingerprint TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

-- The council is told things too.
CREATE TABLE outbox_with_council (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  lane TEXT NOT NULL CHECK (lane IN ('reply', 'broadcast', 'job')),
  recipient_type TEXT NOT NULL CHECK (recipient_type IN ('resident', 'participation', 'team', 'council')),
  recipient_id TEXT NOT NULL,
  delivery TEXT NOT NULL,
  due_at INTEGER NOT NULL,
  attempts INTEGER NOT NULL,
  lease TEXT,
  leased_until INTEGER NOT NULL,
  failure TEXT
) STRICT;
INSERT INTO outbox_with_council SELECT * FROM outbox;
DROP TABLE outbox;
ALTER TABLE outbox_with_council RENAME TO outbox;
CREATE INDEX outbox_due ON outbox (lane, due_at, id) WHERE failure IS NULL;
CREATE INDEX outbox_by_recipient ON outbox (recipient_id, lane, id);
