-- The final report of a consultation, version by version. The number is given once and kept.
CREATE TABLE reports (
  slug TEXT NOT NULL,
  version INTEGER NOT NULL,
  number TEXT NOT NULL,
  content TEXT NOT NULL,
  PRIMARY KEY (slug, version)
) STRICT, WITHOUT ROWID;
