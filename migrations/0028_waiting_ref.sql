-- The newest message in a consultation's thread about texts that wait, and the number in it: it is edited as that changes.
ALTER TABLE consultations ADD COLUMN waiting_ref TEXT;
ALTER TABLE consultations ADD COLUMN waiting_shown INTEGER NOT NULL DEFAULT 0;
