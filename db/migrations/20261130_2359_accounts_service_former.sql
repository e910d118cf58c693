-- Whoever answered for a service last is told that they do no more, also of one of the other side, which they see nothing else of.
alter table accounts.service add column former_id uuid references accounts.persona (id) on delete set null;
comment on column accounts.service.former_id is 'pii:link';
