-- Where a councillor asked, for who has the key only, until they are answered there; and what they were answered.
ALTER TABLE council_acts ADD COLUMN sealed_place TEXT;
ALTER TABLE council_acts ADD COLUMN answer TEXT;
ALTER TABLE council_acts ADD COLUMN answered_at INTEGER;
