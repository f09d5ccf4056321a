-- What a language model wrote of a theme, after code had checked it; so it is asked, and paid for, once.
CREATE TABLE summaries (
  key TEXT PRIMARY KEY,
  slug TEXT NOT NULL,
  sentences TEXT NOT NULL,
  made_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX summaries_by_slug ON summaries (slug);
