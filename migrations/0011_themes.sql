-- Themes that are not in the seed lexicon: what they are called, and which texts are in them. `mark` tells the words
-- that were placed: other words are placed again. `since`: a digest of before it does not know this place.
CREATE TABLE themes (
  slug TEXT NOT NULL,
  id TEXT NOT NULL,
  title TEXT NOT NULL,
  -- Whether a language model gave it its name: that happens once.
  named INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (slug, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE placed_texts (
  answer_id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL,
  theme_id TEXT NOT NULL,
  mark TEXT NOT NULL,
  since INTEGER NOT NULL
) STRICT;
CREATE INDEX placed_texts_by_slug ON placed_texts (slug, answer_id);

-- Vectors of texts from a model, so that none is paid twice.
CREATE TABLE embeddings (
  answer_id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL,
  mark TEXT NOT NULL,
  model TEXT NOT NULL,
  vector TEXT NOT NULL
) STRICT;
CREATE INDEX embeddings_by_slug ON embeddings (slug, answer_id);
