-- Names that somebody had before: for a year nobody else may take one, or what looks like it, and whoever is
-- erased is found by them in the words of others.
create table accounts.former_name (
  id uuid primary key,
  persona_id uuid not null references accounts.persona (id) on delete cascade,
  name text not null,
  name_key text not null,
  fold_key text not null,
  folded text not null,
  left_at timestamptz not null
);
create index former_name_persona on accounts.former_name (persona_id, left_at desc);
create index former_name_key on accounts.former_name (name_key);
create index former_name_fold_key on accounts.former_name (fold_key);
create index former_name_folded on accounts.former_name (folded text_pattern_ops);
comment on column accounts.former_name.id is 'internal';
comment on column accounts.former_name.persona_id is 'pii:link';
comment on column accounts.former_name.name is 'pii:name';
comment on column accounts.former_name.name_key is 'pii:name';
comment on column accounts.former_name.fold_key is 'pii:name';
comment on column accounts.former_name.folded is 'pii:name';
comment on column accounts.former_name.left_at is 'internal';
