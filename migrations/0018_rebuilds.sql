-- The program asks things of itself too: to make a digest or a report again.
CREATE TABLE outbox_with_rebuilds (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  lane TEXT NOT NULL CHECK (lane IN ('reply', 'broadcast', 'job', 'rebuild')),
  recipient_type TEXT NOT NULL CHECK (recipient_type IN ('resident', 'participation', 'team', 'council', 'program')),
  recipient_id TEXT NOT NULL,
  delivery TEXT NOT NULL,
  due_at INTEGER NOT NULL,
  attempts INTEGER NOT NULL,
  lease TEXT,
  leased_until INTEGER NOT NULL,
  failure TEXT
) STRICT;
INSERT INTO outbox_with_rebuilds SELECT * FROM outbox;
DROP TABLE outbox;
ALTER TABLE outbox_with_rebuilds RENAME TO outbox;
CREATE INDEX outbox_due ON outbox (lane, due_at, id) WHERE failure IS NULL;
CREATE INDEX outbox_by_recipient ON outbox (recipient_id, lane, id);
