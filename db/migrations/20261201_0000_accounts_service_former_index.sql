-- outside a transaction
-- What somebody answered for is found by them.
drop index concurrently if exists accounts.service_former;
create index concurrently service_former on accounts.service (former_id);
