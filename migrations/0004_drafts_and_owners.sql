-- A draft grows step by step, made by several colleagues perhaps; it goes when it is published.
ALTER TABLE drafts ADD COLUMN version INTEGER NOT NULL DEFAULT 1;

-- Who looks after a consultation: handing it over is no new version of what residents see.
ALTER TABLE consultations ADD COLUMN owner TEXT;
