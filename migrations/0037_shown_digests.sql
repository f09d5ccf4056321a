-- A digest as pages show it: without the lists of all answers, which grow with every answer. Empty for digests of before.
ALTER TABLE digests ADD COLUMN shown TEXT;
