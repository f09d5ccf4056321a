-- What colleagues did about one consultation, the newest first.
CREATE INDEX audit_by_slug ON audit (slug, id);
