-- What a broadcast tells is data now, and how far it got stays: of all receivers, who got it, who could not be
-- reached, whose message was given up, and who got none because they had left, or there was nothing to say to them.
-- The team sees that in one message, which is edited.
CREATE TABLE broadcasts_with_progress (
  id TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  slug TEXT NOT NULL REFERENCES consultations (slug),
  news TEXT NOT NULL,
  cursor TEXT NOT NULL,
  due_at INTEGER NOT NULL,
  is_expanded INTEGER NOT NULL,
  receivers INTEGER NOT NULL,
  expanded INTEGER NOT NULL,
  sent INTEGER NOT NULL,
  unreachable INTEGER NOT NULL,
  given_up INTEGER NOT NULL,
  passed_over INTEGER NOT NULL,
  shown_as TEXT,
  shown_at INTEGER NOT NULL,
  shown_settled INTEGER NOT NULL,
  shown_over INTEGER NOT NULL
) STRICT;
INSERT INTO broadcasts_with_progress
SELECT broadcasts.id, broadcasts.version, broadcasts.slug,
  json_object('type', news, 'version', consultations.version),
  cursor, due_at, 0, 0, 0, 0, 0, 0, 0, NULL, 0, -1, 0
FROM broadcasts JOIN consultations USING (slug);
DROP TABLE broadcasts;
ALTER TABLE broadcasts_with_progress RENAME TO broadcasts;

-- When broadcasts went out last, for whatever process sends: at most a second's worth of them a second.
CREATE TABLE pace (at INTEGER NOT NULL, lease TEXT NOT NULL) STRICT;
INSERT INTO pace (at, lease) VALUES (0, '');
