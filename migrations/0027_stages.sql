-- A promise is kept when the last message of its answer needs nothing more: the moment at which a broadcast was over.
ALTER TABLE broadcasts ADD COLUMN ended_at INTEGER;
UPDATE broadcasts SET ended_at = due_at
WHERE is_expanded = 1 AND sent + unreachable + given_up + passed_over >= receivers;
-- How many of those who got it, heard for the first time what was done with their words.
ALTER TABLE broadcasts ADD COLUMN newly_told INTEGER NOT NULL DEFAULT 0;
UPDATE broadcasts SET newly_told = sent
WHERE json_extract(news, '$.type') = 'follow-up' AND json_extract(news, '$.version') = 1;
CREATE INDEX broadcasts_by_slug ON broadcasts (slug);
CREATE INDEX broadcasts_going_on ON broadcasts (id) WHERE ended_at IS NULL;

-- The follow-up that somebody got last. Who has one that still waits, gets it.
ALTER TABLE participations ADD COLUMN followed_up INTEGER NOT NULL DEFAULT 0;
UPDATE participations SET followed_up = (
  SELECT coalesce(max(version), 0) FROM follow_ups WHERE follow_ups.slug = participations.slug AND published_at > (
    SELECT min(received_at) FROM answers WHERE participation_id = participations.id
  )
)
WHERE slug IN (SELECT slug FROM follow_ups) AND sealed_resident IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM outbox WHERE recipient_id = participations.id AND lane = 'broadcast' AND failure IS NULL
);
UPDATE participations SET followed_up = 0 WHERE EXISTS (
  SELECT 1 FROM broadcasts WHERE broadcasts.slug = participations.slug AND is_expanded = 0
  AND json_extract(news, '$.type') = 'follow-up' AND participations.id > cursor
);

-- Follow-ups up to this version were told before the consultation was opened again: they answer what was said then.
ALTER TABLE consultations ADD COLUMN reopened_after INTEGER NOT NULL DEFAULT 0;
ALTER TABLE consultations ADD COLUMN reopened_on TEXT;
-- When residents had their answer follows from the broadcast of it.
ALTER TABLE consultations DROP COLUMN answered_on;
