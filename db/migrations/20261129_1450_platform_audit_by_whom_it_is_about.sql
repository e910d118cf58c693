-- outside a transaction
-- Erasing somebody looks for what the audit says of them.
drop index concurrently if exists platform.audit_entry_subject;
create index concurrently audit_entry_subject on platform.audit_entry (subject_id);
drop index concurrently if exists platform.audit_entry_person;
create index concurrently audit_entry_person on platform.audit_entry (person_pseudonym) where person_pseudonym is not null;
