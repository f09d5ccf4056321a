-- What stands on a resident's screen in a channel that shows it itself, a row a message, in the order of their places. No
-- rowid and no time: the order of arrival would tie a resident to a participation. `act`: the form that brought own words.
CREATE TABLE screens (
  resident_id TEXT NOT NULL,
  place INTEGER NOT NULL,
  act TEXT,
  sealed TEXT NOT NULL,
  PRIMARY KEY (resident_id, place)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX screens_by_act ON screens (resident_id, act) WHERE act IS NOT NULL;
