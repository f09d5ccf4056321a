-- Where a channel counts the messages of a chat: from which number on what stood open, as [[number, standing], …]. What
-- somebody sent with a number before it, they sent without having seen it.
ALTER TABLE participations ADD COLUMN shown TEXT;
