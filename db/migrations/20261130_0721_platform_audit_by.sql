-- outside a transaction
-- The audit is read of one who acted, newest first.
drop index concurrently if exists platform.audit_entry_by;
create index concurrently audit_entry_by on platform.audit_entry (by_pseudonym, at desc, id desc) where by_pseudonym is not null;
