-- What the team calls a theme, and into which other one it put it. The lexicon and residents' own words stay as they are.
CREATE TABLE theme_changes (
  slug TEXT NOT NULL,
  theme_id TEXT NOT NULL,
  title TEXT,
  merged_into TEXT,
  PRIMARY KEY (slug, theme_id)
) STRICT, WITHOUT ROWID;
