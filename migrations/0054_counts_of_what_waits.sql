-- What the team is shown first counts what waits for it in these indexes, and reads no answer for that.
DROP INDEX answers_to_review;
CREATE INDEX answers_to_review ON answers (slug, id, received_at)
WHERE kind = 'text' AND hidden = 0 AND (status = 'waiting' OR (flag IS NOT NULL AND reviewed = 0));
CREATE INDEX ideas_to_answer ON answers (slug, received_at)
WHERE slug = '_ideas' AND kind = 'text' AND hidden = 0 AND status <> 'rejected';
