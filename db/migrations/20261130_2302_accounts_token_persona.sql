-- outside a transaction
drop index concurrently if exists accounts.access_token_persona;
create index concurrently access_token_persona on accounts.access_token (persona_id);
