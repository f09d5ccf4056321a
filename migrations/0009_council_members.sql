-- Councillors who get the digest in the chat app: an invitation is used once, and a member is known by a keyed fingerprint.
CREATE TABLE council_invites (
  fingerprint TEXT PRIMARY KEY,
  made_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE council_members (resident_id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
