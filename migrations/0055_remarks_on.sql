-- Which consultation a remark of the team is about; nothing where it is about the whole digest.
ALTER TABLE digest_remarks ADD COLUMN slug TEXT;
