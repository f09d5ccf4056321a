-- Which consultations a digest tells of, so that their pages need not read every digest. `has_news`: anything that the week
-- before did not tell.
CREATE TABLE digest_subjects (
  slug TEXT NOT NULL,
  week TEXT NOT NULL,
  version INTEGER NOT NULL,
  has_news INTEGER NOT NULL,
  PRIMARY KEY (slug, week, version)
) STRICT, WITHOUT ROWID;

INSERT INTO digest_subjects (slug, week, version, has_news)
  SELECT each.value ->> 'slug', week, version, max(coalesce(each.value ->> 'hasNews', 1))
  FROM digests, json_each(coalesce(shown, content), '$.consultations') AS each GROUP BY 1, 2, 3;

CREATE TRIGGER digest_names_its_subjects AFTER INSERT ON digests BEGIN
  INSERT OR IGNORE INTO digest_subjects (slug, week, version, has_news)
  SELECT each.value ->> 'slug', NEW.week, NEW.version, coalesce(each.value ->> 'hasNews', 1)
  FROM json_each(coalesce(NEW.shown, NEW.content), '$.consultations') AS each;
END;

-- Codes from letters, one for each person. Only a keyed fingerprint and whether it was used are kept: never when, nor by
-- whom. In order of the fingerprint, so that no row lies where it was made.
CREATE TABLE codes (
  slug TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  used INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (slug, fingerprint)
) STRICT, WITHOUT ROWID;
