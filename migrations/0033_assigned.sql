-- The colleague who was asked to read a text, and how often that changed: who decides on what they saw is never too late unseen.
ALTER TABLE answers ADD COLUMN assigned_to TEXT;
ALTER TABLE answers ADD COLUMN assignment INTEGER NOT NULL DEFAULT 0;
CREATE INDEX answers_assigned ON answers (assigned_to, slug, id) WHERE assigned_to IS NOT NULL;
