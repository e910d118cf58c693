-- outside a transaction
drop index concurrently if exists accounts.persona_fold_key;
create unique index concurrently persona_fold_key on accounts.persona (fold_key);
drop index concurrently if exists accounts.persona_folded;
create index concurrently persona_folded on accounts.persona (folded text_pattern_ops);
drop index concurrently if exists accounts.persona_listed;
create index concurrently persona_listed on accounts.persona (side, folded, id) where is_listed;
drop index concurrently if exists accounts.persona_beginning;
create index concurrently persona_beginning on accounts.persona (side, folded text_pattern_ops) where is_listed;
drop index concurrently if exists accounts.persona_nearly;
create index concurrently persona_nearly on accounts.persona using gin (folded gin_trgm_ops) where is_listed;
drop index concurrently if exists accounts.persona_source_name;
create index concurrently persona_source_name on accounts.persona (source, folded, id) where source is not null;
drop index concurrently if exists accounts.persona_lower_begins;
