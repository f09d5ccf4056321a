-- Texts in the order in which they came in, changed or went, until the clock has given them their place. Triggers, so
-- that no way in is forgotten.
CREATE TABLE changed_texts (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  slug TEXT NOT NULL,
  answer_id INTEGER NOT NULL
) STRICT;
CREATE INDEX changed_texts_by_slug ON changed_texts (slug, id);
CREATE TRIGGER text_came AFTER INSERT ON answers WHEN NEW.kind = 'text' BEGIN
  INSERT INTO changed_texts (slug, answer_id) VALUES (NEW.slug, NEW.id);
END;
CREATE TRIGGER text_changed AFTER UPDATE OF text, status, hidden ON answers
WHEN NEW.kind = 'text' AND (NEW.text <> OLD.text OR NEW.status <> OLD.status OR NEW.hidden <> OLD.hidden) BEGIN
  INSERT INTO changed_texts (slug, answer_id) VALUES (NEW.slug, NEW.id);
END;
CREATE TRIGGER text_went AFTER DELETE ON answers WHEN OLD.kind = 'text' BEGIN
  DELETE FROM placed_texts WHERE answer_id = OLD.id;
  DELETE FROM embeddings WHERE answer_id = OLD.id;
  INSERT INTO changed_texts (slug, answer_id) VALUES (OLD.slug, OLD.id);
END;

-- How far placing is: its version grows with every slice that is stored. `counted` is the version that theme_counts is
-- of, with everything that was so until that moment.
CREATE TABLE placings (
  slug TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  lexicon TEXT NOT NULL,
  counted INTEGER NOT NULL,
  counted_until INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE theme_counts (
  slug TEXT NOT NULL,
  theme_id TEXT NOT NULL,
  texts INTEGER NOT NULL,
  people INTEGER NOT NULL,
  PRIMARY KEY (slug, theme_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX placed_texts_by_theme ON placed_texts (slug, theme_id, answer_id);
