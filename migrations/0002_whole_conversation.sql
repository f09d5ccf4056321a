-- Ideas stand under a slug that no consultation can have.
INSERT INTO consultations (slug, version) VALUES ('_ideas', 0);

-- When somebody who stopped half-way is reminded; nothing when they are not.
ALTER TABLE participations ADD COLUMN remind_at INTEGER;
CREATE INDEX participations_to_remind ON participations (remind_at) WHERE remind_at IS NOT NULL;
-- Sessions keep the words that were said, and which message was which answer.
UPDATE participations
SET session = json_remove(json_set(session, '$.said', json('{}'), '$.typed', json('{}')), '$.remark')
WHERE session IS NOT NULL;

-- Old steps are cleared once an hour; that may look at all of them, so that a tap writes one page less.
DROP INDEX steps_by_day;

-- A third lane, for slow work that ends in an event; rows are returned to who leases them, so no index for that.
CREATE TABLE outbox_with_jobs (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  lane TEXT NOT NULL CHECK (lane IN ('reply', 'broadcast', 'job')),
  recipient_type TEXT NOT NULL CHECK (recipient_type IN ('resident', 'participation')),
  recipient_id TEXT NOT NULL,
  delivery TEXT NOT NULL,
  due_at INTEGER NOT NULL,
  attempts INTEGER NOT NULL,
  lease TEXT,
  leased_until INTEGER NOT NULL,
  failure TEXT
) STRICT;
INSERT INTO outbox_with_jobs SELECT * FROM outbox;
DROP TABLE outbox;
ALTER TABLE outbox_with_jobs RENAME TO outbox;
CREATE INDEX outbox_due ON outbox (lane, due_at, id) WHERE failure IS NULL;
CREATE INDEX outbox_by_recipient ON outbox (recipient_id, lane, id);
