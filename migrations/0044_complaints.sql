-- What readers say about published words of a resident, without who they are, and what a colleague did with it. What is
-- told of words goes when the words are forgotten.
CREATE TABLE complaints (
  id TEXT PRIMARY KEY,
  slug TEXT NOT NULL,
  week TEXT NOT NULL,
  answer_id INTEGER NOT NULL,
  why TEXT NOT NULL,
  words TEXT,
  at INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'hidden', 'left', 'gone')),
  because TEXT,
  ruled_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX complaints_by_state ON complaints (state, at);
CREATE INDEX complaints_by_answer ON complaints (answer_id);
CREATE TRIGGER complaint_lost_its_words AFTER DELETE ON answers BEGIN
  UPDATE complaints SET state = 'gone', words = NULL, because = NULL, ruled_at = coalesce(ruled_at, at)
  WHERE answer_id = OLD.id;
END;
