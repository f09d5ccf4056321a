-- The published version that a draft was made from: what came out meanwhile is not undone by it.
ALTER TABLE drafts ADD COLUMN base INTEGER;
