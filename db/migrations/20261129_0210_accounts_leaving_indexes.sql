-- outside a transaction
drop index concurrently if exists accounts.persona_named;
create index concurrently persona_named on accounts.persona (id) where about || topics ~ '@|/people/';
-- For equal names and for those that begin so; the one before knew equal ones only.
drop index concurrently if exists accounts.persona_lower_begins;
create index concurrently persona_lower_begins on accounts.persona (lower(name) text_pattern_ops);
drop index concurrently if exists accounts.persona_lower_name;
