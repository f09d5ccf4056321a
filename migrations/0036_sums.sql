-- What is shown of a consultation is summed as answers come, change and go: nobody who looks has to count them.

-- How often each part of an answer was given. '' stands for every answer to a question that counts, '~' for every hidden
-- one. A text has its status and reason for a part; an order its places: which, of how many, and what stands there.
CREATE TABLE tallies (
  slug TEXT NOT NULL,
  question_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  part TEXT NOT NULL,
  n INTEGER NOT NULL,
  PRIMARY KEY (slug, question_id, kind, part)
) STRICT, WITHOUT ROWID;

-- How many people gave an answer that counts, by the hour (since 1970) of their first one, and by source.
CREATE TABLE reached (
  slug TEXT NOT NULL,
  hour INTEGER NOT NULL,
  source TEXT NOT NULL,
  n INTEGER NOT NULL,
  PRIMARY KEY (slug, hour, source)
) STRICT, WITHOUT ROWID;
ALTER TABLE participations ADD COLUMN first_hour INTEGER;

-- How many people a message to everybody would go to.
CREATE TABLE receivers (slug TEXT PRIMARY KEY, n INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX participations_not_reached ON participations (slug, id) WHERE reachable = 0;

CREATE TABLE felt_scores (
  slug TEXT NOT NULL,
  value TEXT NOT NULL,
  n INTEGER NOT NULL,
  PRIMARY KEY (slug, value)
) STRICT, WITHOUT ROWID;

-- Pages of texts that had a ruling or need none.
CREATE INDEX ruled_texts ON answers (slug, id) WHERE kind = 'text' AND hidden = 0 AND status <> 'waiting';

UPDATE participations SET first_hour =
  (SELECT min(received_at) / 3600000 FROM answers WHERE participation_id = participations.id AND hidden = 0);
INSERT INTO reached (slug, hour, source, n)
  SELECT slug, first_hour, coalesce(source, ''), count(*) FROM participations WHERE first_hour IS NOT NULL GROUP BY 1, 2, 3;
INSERT INTO receivers (slug, n)
  SELECT slug, count(*) FROM participations WHERE sealed_resident IS NOT NULL AND reachable = 1 GROUP BY slug;
INSERT INTO felt_scores (slug, value, n) SELECT slug, value, count(*) FROM felt_heard GROUP BY slug, value;

-- What an answer counts for, as a list in JSON.
ALTER TABLE answers ADD COLUMN parts TEXT GENERATED ALWAYS AS (
  CASE
    WHEN hidden = 1 THEN '["~"]'
    WHEN kind = 'text' THEN json_array('', status || ' ' || coalesce(reason, ''))
    WHEN value = '' THEN '[""]'
    ELSE '["",' || replace(
      json_quote(value),
      CASE kind WHEN 'multiple' THEN '|' WHEN 'statements' THEN ';' WHEN 'rank' THEN '>' ELSE '' END,
      '","'
    ) || ']'
  END
) VIRTUAL;

-- Whoever writes here has what an answer counted for taken from the tallies, and what it counts for now added.
CREATE VIEW tally_changes AS SELECT slug, question_id, kind, parts AS was, parts AS becomes FROM answers WHERE false;
CREATE TRIGGER tallies_change INSTEAD OF INSERT ON tally_changes BEGIN
  INSERT INTO tallies (slug, question_id, kind, part, n)
  SELECT NEW.slug, NEW.question_id, NEW.kind, part, sum(n) FROM (
    SELECT CASE WHEN NEW.kind = 'rank' AND key > 0
      THEN (key - 1) || '/' || (json_array_length(NEW.becomes) - 1) || '/' || value ELSE value END AS part, 1 AS n
    FROM json_each(NEW.becomes)
    UNION ALL
    SELECT CASE WHEN NEW.kind = 'rank' AND key > 0
      THEN (key - 1) || '/' || (json_array_length(NEW.was) - 1) || '/' || value ELSE value END, -1
    FROM json_each(NEW.was)
  ) WHERE true GROUP BY part HAVING sum(n) <> 0
  ON CONFLICT (slug, question_id, kind, part) DO UPDATE SET n = n + excluded.n;
END;

INSERT INTO tallies (slug, question_id, kind, part, n)
  SELECT slug, question_id, kind, CASE WHEN kind = 'rank' AND key > 0
    THEN (key - 1) || '/' || (json_array_length(parts) - 1) || '/' || each.value ELSE each.value END, count(*)
  FROM answers, json_each(parts) AS each GROUP BY 1, 2, 3, 4;

-- The usual case is spelled out: it is on the way of every tap.
CREATE TRIGGER answer_is_counted AFTER INSERT ON answers BEGIN
  INSERT INTO tallies (slug, question_id, kind, part, n)
  SELECT NEW.slug, NEW.question_id, NEW.kind, CASE WHEN NEW.kind = 'rank' AND key > 0
    THEN (key - 1) || '/' || (json_array_length(NEW.parts) - 1) || '/' || value ELSE value END, 1
  FROM json_each(NEW.parts) WHERE true
  ON CONFLICT (slug, question_id, kind, part) DO UPDATE SET n = n + 1;
  UPDATE participations SET first_hour = NEW.received_at / 3600000
    WHERE id = NEW.participation_id AND NEW.hidden = 0
    AND (first_hour IS NULL OR first_hour > NEW.received_at / 3600000);
END;
CREATE TRIGGER answer_is_counted_anew AFTER UPDATE OF value, status, reason, hidden ON answers
WHEN OLD.parts <> NEW.parts BEGIN
  INSERT INTO tally_changes (slug, question_id, kind, was, becomes)
    VALUES (NEW.slug, NEW.question_id, NEW.kind, OLD.parts, NEW.parts);
END;
CREATE TRIGGER answer_is_shown AFTER UPDATE OF hidden ON answers WHEN OLD.hidden > NEW.hidden BEGIN
  UPDATE participations SET first_hour = NEW.received_at / 3600000
    WHERE id = NEW.participation_id AND (first_hour IS NULL OR first_hour > NEW.received_at / 3600000);
END;
CREATE TRIGGER answer_is_hidden AFTER UPDATE OF hidden ON answers WHEN OLD.hidden < NEW.hidden BEGIN
  UPDATE participations SET first_hour = NULL WHERE id = NEW.participation_id
    AND NOT EXISTS (SELECT 1 FROM answers WHERE participation_id = NEW.participation_id AND hidden = 0);
END;
CREATE TRIGGER answer_is_not_counted AFTER DELETE ON answers BEGIN
  INSERT INTO tally_changes (slug, question_id, kind, was, becomes)
    VALUES (OLD.slug, OLD.question_id, OLD.kind, OLD.parts, '[]');
  UPDATE participations SET first_hour = NULL WHERE id = OLD.participation_id AND OLD.hidden = 0
    AND NOT EXISTS (SELECT 1 FROM answers WHERE participation_id = OLD.participation_id AND hidden = 0);
END;

CREATE TRIGGER person_is_counted AFTER UPDATE OF first_hour ON participations
WHEN OLD.first_hour IS NOT NEW.first_hour BEGIN
  UPDATE reached SET n = n - 1
    WHERE slug = OLD.slug AND hour = OLD.first_hour AND source = coalesce(OLD.source, '');
  INSERT INTO reached (slug, hour, source, n)
    SELECT NEW.slug, NEW.first_hour, coalesce(NEW.source, ''), 1 WHERE NEW.first_hour IS NOT NULL
    ON CONFLICT (slug, hour, source) DO UPDATE SET n = n + 1;
END;

CREATE TRIGGER receiver_came AFTER INSERT ON participations
WHEN NEW.sealed_resident IS NOT NULL AND NEW.reachable = 1 BEGIN
  INSERT INTO receivers (slug, n) VALUES (NEW.slug, 1) ON CONFLICT (slug) DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER receiver_went AFTER DELETE ON participations
WHEN OLD.sealed_resident IS NOT NULL AND OLD.reachable = 1 BEGIN
  UPDATE receivers SET n = n - 1 WHERE slug = OLD.slug;
END;
CREATE TRIGGER receiver_changed AFTER UPDATE OF reachable ON participations
WHEN NEW.sealed_resident IS NOT NULL AND OLD.reachable <> NEW.reachable BEGIN
  INSERT INTO receivers (slug, n) VALUES (NEW.slug, NEW.reachable)
    ON CONFLICT (slug) DO UPDATE SET n = n + NEW.reachable - OLD.reachable;
END;

CREATE TRIGGER feeling_came AFTER INSERT ON felt_heard BEGIN
  INSERT INTO felt_scores (slug, value, n) VALUES (NEW.slug, NEW.value, 1)
    ON CONFLICT (slug, value) DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER feeling_changed AFTER UPDATE OF value ON felt_heard WHEN OLD.value <> NEW.value BEGIN
  UPDATE felt_scores SET n = n - 1 WHERE slug = OLD.slug AND value = OLD.value;
  INSERT INTO felt_scores (slug, value, n) VALUES (NEW.slug, NEW.value, 1)
    ON CONFLICT (slug, value) DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER feeling_went AFTER DELETE ON felt_heard BEGIN
  UPDATE felt_scores SET n = n - 1 WHERE slug = OLD.slug AND value = OLD.value;
END;
