-- Since when a message waits that could not be sent, and what a person has to mend before it can.
ALTER TABLE outbox ADD COLUMN since INTEGER;
ALTER TABLE outbox ADD COLUMN trouble TEXT;
-- When a colleague marked what a resident answered, or what a councillor said, as read; all of today's have been.
ALTER TABLE relays ADD COLUMN read_at INTEGER;
UPDATE relays SET read_at = answered_at WHERE state = 'answered';
ALTER TABLE council_acts ADD COLUMN read_at INTEGER;
UPDATE council_acts SET read_at = at;
