-- Words of residents in the language of who reads them, by a mark of the words: an answer, or a piece of it. With the
-- answer, or its words, they go.
CREATE TABLE translations (
  answer_id INTEGER NOT NULL,
  mark TEXT NOT NULL,
  language TEXT NOT NULL,
  text TEXT NOT NULL,
  made_by TEXT NOT NULL CHECK (made_by IN ('colleague', 'model')),
  PRIMARY KEY (answer_id, mark, language)
) STRICT, WITHOUT ROWID;

-- Answers in other words than the newest digest of that moment knew: in which points they are, no digest tells yet.
CREATE TABLE reworded (answer_id INTEGER PRIMARY KEY, digest INTEGER NOT NULL) STRICT;

CREATE TRIGGER words_changed AFTER UPDATE OF text ON answers WHEN NEW.text <> OLD.text BEGIN
  DELETE FROM translations WHERE answer_id = OLD.id;
  INSERT INTO reworded (answer_id, digest) SELECT OLD.id, coalesce(max(rowid), 0) FROM digests WHERE true
    ON CONFLICT (answer_id) DO UPDATE SET digest = excluded.digest;
END;
CREATE TRIGGER words_went AFTER DELETE ON answers BEGIN
  DELETE FROM translations WHERE answer_id = OLD.id;
  DELETE FROM reworded WHERE answer_id = OLD.id;
END;
