-- Why messages do not reach somebody any more: they blocked us, their account is gone, or the chat is not found.
ALTER TABLE participations ADD COLUMN unreachable TEXT;
UPDATE participations SET unreachable = 'not-found' WHERE reachable = 0;
