-- Keys of names are made by code (src/platform/names.ts). Where it makes them otherwise than before, they
-- are made anew at the next start, some at a time; plain letters are what they were.
alter table accounts.persona add column refold boolean not null default false;
comment on column accounts.persona.refold is 'internal';
update accounts.persona set refold = true where name ~ '[^ -~]';
create index persona_refold on accounts.persona (id) where refold;
