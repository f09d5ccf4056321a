-- Who had the answer is let go after a while: nobody can be told anything any more, the answers stay.
CREATE TRIGGER receiver_was_let_go AFTER UPDATE OF sealed_resident ON participations
WHEN OLD.sealed_resident IS NOT NULL AND NEW.sealed_resident IS NULL AND OLD.reachable = 1 BEGIN
  UPDATE receivers SET n = n - 1 WHERE slug = OLD.slug;
END;

-- The audit log only grows, and keeps every act; after a while a pseudonym stands for the colleague, once and for good.
DROP TRIGGER audit_is_not_changed;
CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit
WHEN OLD.colleague GLOB 'colleague-*' OR NEW.colleague NOT GLOB 'colleague-[0-9a-f]*'
  OR NEW.id <> OLD.id OR NEW.at <> OLD.at OR NEW.act <> OLD.act OR NEW.slug <> OLD.slug OR NEW.subject <> OLD.subject
  OR (NEW.detail <> OLD.detail AND OLD.act NOT IN ('hand-over', 'assign'))
BEGIN SELECT RAISE(ABORT, 'the audit log only grows'); END;
