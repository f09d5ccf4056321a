-- Since when somebody did nothing who takes part in nothing: who only opened a chat is not kept for ever. It goes with the
-- resident, and follows when another key gives them another name.
CREATE TABLE idle_residents (
  resident_id TEXT PRIMARY KEY,
  since INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TRIGGER idle_resident_went AFTER DELETE ON residents BEGIN
  DELETE FROM idle_residents WHERE resident_id = OLD.id;
END;
CREATE TRIGGER idle_resident_was_renamed AFTER UPDATE OF id ON residents BEGIN
  UPDATE idle_residents SET resident_id = NEW.id WHERE resident_id = OLD.id;
END;
