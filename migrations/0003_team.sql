-- Who is in the team's channel, as Slack told last: only they can act.
CREATE TABLE colleagues (id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

-- What the team did. Written in the same commit as the act itself, and never changed.
CREATE TABLE audit (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at INTEGER NOT NULL,
  colleague TEXT NOT NULL,
  act TEXT NOT NULL,
  slug TEXT NOT NULL,
  subject TEXT NOT NULL,
  detail TEXT NOT NULL
) STRICT;
CREATE INDEX audit_by_subject ON audit (subject, id);
CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit log only grows'); END;
CREATE TRIGGER audit_is_not_cut BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the audit log only grows'); END;

-- Moderation: the version that somebody looked at, whether a person ruled on these words, how often they were
-- rejected, and what the rules found in them.
ALTER TABLE answers ADD COLUMN review INTEGER NOT NULL DEFAULT 0;
ALTER TABLE answers ADD COLUMN reviewed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE answers ADD COLUMN rejections INTEGER NOT NULL DEFAULT 0;
ALTER TABLE answers ADD COLUMN flag TEXT;
CREATE INDEX answers_to_review ON answers (slug, id)
WHERE kind = 'text' AND (status = 'waiting' OR (flag IS NOT NULL AND reviewed = 0));

-- The consultation's thread in the team's channel, and when and of how many texts the team was told last.
ALTER TABLE consultations ADD COLUMN thread TEXT;
ALTER TABLE consultations ADD COLUMN told_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE consultations ADD COLUMN told_waiting INTEGER NOT NULL DEFAULT 0;

-- The team is told things too.
CREATE TABLE outbox_with_team (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  lane TEXT NOT NULL CHECK (lane IN ('reply', 'broadcast', 'job')),
  recipient_type TEXT NOT NULL CHECK (recipient_type IN ('resident', 'participation', 'team')),
  recipient_id TEXT NOT NULL,
  delivery TEXT NOT NULL,
  due_at INTEGER NOT NULL,
  attempts INTEGER NOT NULL,
  lease TEXT,
  leased_until INTEGER NOT NULL,
  failure TEXT
) STRICT;
INSERT INTO outbox_with_team SELECT * FROM outbox;
DROP TABLE outbox;
ALTER TABLE outbox_with_team RENAME TO outbox;
CREATE INDEX outbox_due ON outbox (lane, due_at, id) WHERE failure IS NULL;
CREATE INDEX outbox_by_recipient ON outbox (recipient_id, lane, id);

-- Questions that a colleague asks back to one resident, and what they answered. They go when the resident is forgotten.
CREATE TABLE relays (
  id TEXT PRIMARY KEY,
  slug TEXT NOT NULL REFERENCES consultations (slug),
  participation_id TEXT NOT NULL,
  answer_id INTEGER NOT NULL,
  question TEXT NOT NULL,
  owner TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('asked', 'answered', 'cancelled')),
  asked_at INTEGER NOT NULL,
  reply TEXT,
  answered_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX relays_by_participation ON relays (participation_id, state);
CREATE INDEX relays_by_state ON relays (state, asked_at);

-- Consultations that a colleague handed in and looks at before they are published.
CREATE TABLE drafts (
  id TEXT PRIMARY KEY,
  content TEXT NOT NULL,
  made_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
