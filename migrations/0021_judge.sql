-- No sentence about a theme is written any more: a model proposes points, and a second call judges who says so.
DROP TABLE summaries;

-- Points that a model proposed, a sentence each. `written_by`: the model, or a resident, where code found a fault in the
-- model's words. `cites`: the answers that it was made of, with a literal piece of each. `ruling`: what a colleague said:
-- "told", "literal" (told in the resident's words) or "dropped".
CREATE TABLE sentences (
  id TEXT PRIMARY KEY,
  slug TEXT NOT NULL,
  text TEXT NOT NULL,
  written_by TEXT NOT NULL,
  cites TEXT NOT NULL,
  writer TEXT NOT NULL,
  ruling TEXT,
  made_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX sentences_by_slug ON sentences (slug);

-- Whether an answer, in the words that have this mark, supports a sentence, as a model judged it once.
CREATE TABLE judgements (
  answer_id INTEGER NOT NULL,
  sentence_id TEXT NOT NULL,
  slug TEXT NOT NULL,
  mark TEXT NOT NULL,
  verdict TEXT NOT NULL,
  writer TEXT NOT NULL,
  PRIMARY KEY (answer_id, sentence_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX judgements_by_slug ON judgements (slug);

-- How far a model is. `changes` grows with every text that comes, changes or goes; all up to `done` was judged by this
-- writer. Texts up to the answer `shown_until` were shown for proposals; the round that is underway ends at `round_until`.
CREATE TABLE judgings (
  slug TEXT PRIMARY KEY,
  changes INTEGER NOT NULL,
  done INTEGER NOT NULL DEFAULT 0,
  writer TEXT NOT NULL DEFAULT '',
  proposer TEXT NOT NULL DEFAULT '',
  shown_until INTEGER NOT NULL DEFAULT 0,
  round_until INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
INSERT INTO judgings (slug, changes) SELECT DISTINCT slug, 1 FROM answers WHERE kind = 'text';

CREATE TRIGGER judged_text_came AFTER INSERT ON answers WHEN NEW.kind = 'text' BEGIN
  INSERT INTO judgings (slug, changes) VALUES (NEW.slug, 1) ON CONFLICT (slug) DO UPDATE SET changes = changes + 1;
END;
CREATE TRIGGER judged_text_changed AFTER UPDATE OF text, status, hidden ON answers
WHEN NEW.kind = 'text' AND (NEW.text <> OLD.text OR NEW.status <> OLD.status OR NEW.hidden <> OLD.hidden) BEGIN
  UPDATE judgings SET changes = changes + 1 WHERE slug = NEW.slug;
END;
-- What was made of words that are no more goes with them.
CREATE TRIGGER judged_words_changed AFTER UPDATE OF text ON answers WHEN NEW.kind = 'text' AND NEW.text <> OLD.text BEGIN
  DELETE FROM judgements WHERE answer_id = OLD.id;
  DELETE FROM sentences WHERE slug = OLD.slug
    AND EXISTS (SELECT 1 FROM json_each(cites) WHERE value ->> 'answerId' = OLD.id);
END;
CREATE TRIGGER judged_text_went AFTER DELETE ON answers WHEN OLD.kind = 'text' BEGIN
  DELETE FROM judgements WHERE answer_id = OLD.id;
  DELETE FROM sentences WHERE slug = OLD.slug
    AND EXISTS (SELECT 1 FROM json_each(cites) WHERE value ->> 'answerId' = OLD.id);
  UPDATE judgings SET changes = changes + 1 WHERE slug = OLD.slug;
END;
-- What was said may still be a point without them: it is shown again.
CREATE TRIGGER sentence_went AFTER DELETE ON sentences BEGIN
  DELETE FROM judgements WHERE sentence_id = OLD.id;
  UPDATE judgings SET shown_until = 0, round_until = 0 WHERE slug = OLD.slug;
END;
