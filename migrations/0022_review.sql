-- What colleagues decided about the points of a consultation. A clause is a place in an answer: no word of a resident is
-- copied, so that it goes with the answer.
CREATE TABLE reviewed_points (
  slug TEXT NOT NULL,
  id TEXT NOT NULL,
  label_answer INTEGER NOT NULL,
  label_start INTEGER NOT NULL,
  label_length INTEGER NOT NULL,
  opposite TEXT,
  PRIMARY KEY (slug, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE reviewed_clauses (
  slug TEXT NOT NULL,
  answer_id INTEGER NOT NULL,
  start INTEGER NOT NULL,
  length INTEGER NOT NULL,
  point_id TEXT NOT NULL,
  verdict TEXT NOT NULL,
  PRIMARY KEY (answer_id, start, length, point_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX reviewed_clauses_by_point ON reviewed_clauses (slug, point_id);
CREATE TABLE read_voices (
  slug TEXT NOT NULL,
  answer_id INTEGER NOT NULL,
  start INTEGER NOT NULL,
  length INTEGER NOT NULL,
  mark TEXT NOT NULL,
  may_tell INTEGER NOT NULL,
  PRIMARY KEY (answer_id, start, length)
) STRICT, WITHOUT ROWID;
CREATE INDEX read_voices_by_slug ON read_voices (slug);

-- What may be decided next: places only. An item without a position was decided, or has nothing left to decide; its
-- version goes on growing.
CREATE TABLE review_items (
  slug TEXT NOT NULL,
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  position INTEGER,
  content TEXT NOT NULL,
  PRIMARY KEY (slug, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX review_items_by_position ON review_items (slug, position);
CREATE TABLE review_overviews (
  slug TEXT PRIMARY KEY,
  decided INTEGER NOT NULL,
  content TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Other words are no words that a colleague read. A point that nobody says any more is no point; one whose label went
-- takes other words that say so.
CREATE TRIGGER review_of_answer_went AFTER DELETE ON answers WHEN OLD.kind = 'text' BEGIN
  DELETE FROM reviewed_clauses WHERE answer_id = OLD.id;
  DELETE FROM read_voices WHERE answer_id = OLD.id;
  UPDATE reviewed_points SET (label_answer, label_start, label_length) = (
    SELECT answer_id, start, length FROM reviewed_clauses
    WHERE slug = reviewed_points.slug AND point_id = reviewed_points.id AND verdict = 'says'
    ORDER BY answer_id, start LIMIT 1
  ) WHERE slug = OLD.slug AND label_answer = OLD.id;
END;
CREATE TRIGGER review_of_answer_changed AFTER UPDATE OF text ON answers
WHEN NEW.kind = 'text' AND NEW.text <> OLD.text BEGIN
  DELETE FROM reviewed_clauses WHERE answer_id = OLD.id;
  DELETE FROM read_voices WHERE answer_id = OLD.id;
  UPDATE reviewed_points SET (label_answer, label_start, label_length) = (
    SELECT answer_id, start, length FROM reviewed_clauses
    WHERE slug = reviewed_points.slug AND point_id = reviewed_points.id AND verdict = 'says'
    ORDER BY answer_id, start LIMIT 1
  ) WHERE slug = OLD.slug AND label_answer = OLD.id;
END;
CREATE TRIGGER reviewed_clause_went AFTER DELETE ON reviewed_clauses
WHEN NOT EXISTS (
  SELECT 1 FROM reviewed_clauses WHERE slug = OLD.slug AND point_id = OLD.point_id AND verdict = 'says'
) BEGIN
  DELETE FROM reviewed_points WHERE slug = OLD.slug AND id = OLD.point_id;
END;
