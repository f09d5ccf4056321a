-- Where residents who answer in a browser want to hear back, until they did: sealed, and only used once it is confirmed.
-- `mark`: keyed fingerprint of the address, so that nobody is asked twice at a time; `code`: of the word in the links.
CREATE TABLE mail_addresses (
  resident_id TEXT PRIMARY KEY,
  sealed TEXT NOT NULL,
  mark TEXT NOT NULL,
  code TEXT NOT NULL UNIQUE,
  state TEXT NOT NULL CHECK (state IN ('asked', 'confirmed', 'due')),
  until INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
