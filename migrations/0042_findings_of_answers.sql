-- What was found is kept with the first and last of the answers that it was found in: it goes with a text among those that
-- changes or goes, if that counted. All of it can be found anew.
DROP TRIGGER findings_of_text_changed;
DROP TRIGGER findings_of_text_went;
DROP TABLE findings;
CREATE TABLE findings (
  slug TEXT NOT NULL,
  name TEXT NOT NULL,
  first INTEGER NOT NULL,
  last INTEGER NOT NULL,
  mark TEXT NOT NULL,
  content TEXT NOT NULL,
  UNIQUE (slug, name)
) STRICT;
-- How often anything about the texts of a consultation changed; and how often one that counted changed or went: what was
-- read before that is not kept.
CREATE TABLE text_revisions (
  slug TEXT PRIMARY KEY,
  changes INTEGER NOT NULL,
  losses INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TRIGGER text_revision_came AFTER INSERT ON answers WHEN NEW.kind = 'text' BEGIN
  INSERT INTO text_revisions (slug, changes, losses) VALUES (NEW.slug, 1, 0)
    ON CONFLICT (slug) DO UPDATE SET changes = changes + 1;
END;
CREATE TRIGGER text_revision_changed AFTER UPDATE ON answers WHEN NEW.kind = 'text' BEGIN
  INSERT INTO text_revisions (slug, changes, losses) VALUES (NEW.slug, 1, 0)
    ON CONFLICT (slug) DO UPDATE SET changes = changes + 1;
END;
CREATE TRIGGER findings_of_text_changed AFTER UPDATE OF text, status, hidden ON answers
WHEN OLD.kind = 'text' AND OLD.status = 'accepted' AND OLD.hidden = 0
  AND (NEW.text <> OLD.text OR NEW.status <> OLD.status OR NEW.hidden <> OLD.hidden) BEGIN
  DELETE FROM findings WHERE slug = OLD.slug AND first <= OLD.id AND last >= OLD.id;
  INSERT INTO text_revisions (slug, changes, losses) VALUES (OLD.slug, 1, 1)
    ON CONFLICT (slug) DO UPDATE SET losses = losses + 1;
END;
CREATE TRIGGER findings_of_text_went AFTER DELETE ON answers WHEN OLD.kind = 'text' BEGIN
  DELETE FROM findings WHERE slug = OLD.slug AND first <= OLD.id AND last >= OLD.id;
  INSERT INTO text_revisions (slug, changes, losses) VALUES (OLD.slug, 1, 1)
    ON CONFLICT (slug) DO UPDATE SET changes = changes + 1, losses = losses + 1;
END;
