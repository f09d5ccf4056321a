-- What code found in the texts of a consultation, with a mark of all that it was found in: the same is not sought again.
-- It quotes residents, so it goes with any text that changes or goes.
CREATE TABLE findings (
  slug TEXT NOT NULL,
  name TEXT NOT NULL,
  mark TEXT NOT NULL,
  content TEXT NOT NULL,
  PRIMARY KEY (slug, name)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER findings_of_text_changed AFTER UPDATE OF text, status, hidden ON answers
WHEN NEW.kind = 'text' AND (NEW.text <> OLD.text OR NEW.status <> OLD.status OR NEW.hidden <> OLD.hidden) BEGIN
  DELETE FROM findings WHERE slug = OLD.slug;
END;
CREATE TRIGGER findings_of_text_went AFTER DELETE ON answers WHEN OLD.kind = 'text' BEGIN
  DELETE FROM findings WHERE slug = OLD.slug;
END;
