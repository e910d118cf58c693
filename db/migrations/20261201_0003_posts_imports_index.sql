-- outside a transaction
-- What an import added is found by it.
drop index concurrently if exists accounts.persona_import;
create index concurrently persona_import on accounts.persona (import_id) where import_id is not null;
drop index concurrently if exists posts.post_import;
create index concurrently post_import on posts.post (import_id) where import_id is not null;
drop index concurrently if exists learning.completion_import;
create index concurrently completion_import on learning.completion (import_id) where import_id is not null;
