-- outside a transaction
-- Names are folded anew by who came first: each batch begins where the one before ended, and sorts nothing.
drop index concurrently if exists accounts.persona_refold_in_order;
create index concurrently persona_refold_in_order on accounts.persona (created_at, id) where refold;
drop index concurrently if exists accounts.persona_refold;
