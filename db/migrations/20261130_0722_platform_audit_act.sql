-- outside a transaction
-- The audit is read of one act, newest first.
drop index concurrently if exists platform.audit_entry_act;
create index concurrently audit_entry_act on platform.audit_entry (act, at desc, id desc);
