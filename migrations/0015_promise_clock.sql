-- The last reminder of a promise that was told to its owner or to the team; for the ideas, the day of the last one.
ALTER TABLE consultations ADD COLUMN reminded TEXT;
