-- outside a transaction
drop index concurrently if exists learning.completion_revocation_person;
create index concurrently completion_revocation_person on learning.completion_revocation (persona_id);
