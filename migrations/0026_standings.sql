-- What kind of account a colleague has, and when the channel last told it: a guest in the team's channel is no colleague.
ALTER TABLE colleagues ADD COLUMN standing TEXT;
ALTER TABLE colleagues ADD COLUMN looked_up_at INTEGER NOT NULL DEFAULT 0;
-- By the channel's own clock, in seconds: what it tells later about an earlier moment changes nothing.
ALTER TABLE colleagues ADD COLUMN changed_at INTEGER NOT NULL DEFAULT 0;
-- Acts that were answered before it was known who did them; who did one that was broken off is told. No words are in it.
CREATE TABLE held_acts (
  key TEXT PRIMARY KEY,
  colleague TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
