-- What a model makes of words of the town in another language, for a colleague to accept. Without words: it had nothing fit.
CREATE TABLE proposed_translations (
  mark TEXT NOT NULL,
  language TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (mark, language)
) STRICT, WITHOUT ROWID;
