-- Which addresses were asked by mail, whoever gave them and whatever became of that: a keyed fingerprint, kept to the end
-- of the next day and tied to no resident. So nobody is asked twice a day, and only so many are asked on one day.
CREATE TABLE mail_asked (
  mark TEXT PRIMARY KEY,
  until INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT OR IGNORE INTO mail_asked (mark, until)
  SELECT mark, (until + 86399999) / 86400000 * 86400000 FROM mail_addresses WHERE state = 'asked';
ALTER TABLE mail_addresses DROP COLUMN mark;
-- `until` tells nothing finer than a day, and nothing of who confirmed.
UPDATE mail_addresses SET until = CASE state WHEN 'asked' THEN (until + 86399999) / 86400000 * 86400000 ELSE 0 END;
-- How often an answer was tried to be mailed, and when it may be tried again: who holds it until then is alone with it.
ALTER TABLE mail_addresses ADD COLUMN attempts INTEGER NOT NULL DEFAULT 0;
ALTER TABLE mail_addresses ADD COLUMN again_at INTEGER NOT NULL DEFAULT 0;
