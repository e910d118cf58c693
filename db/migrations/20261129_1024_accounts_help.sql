-- Somebody who runs the place lets a person back in: a link for once, given by hand. The person is told, and may say no.
create table accounts.help (
  id uuid primary key,
  account_id uuid not null references accounts.account (id) on delete cascade,
  persona_id uuid not null,
  -- Null once it is worth nothing any more.
  token_hash bytea unique,
  by_id uuid,
  reason text not null,
  made_at timestamptz not null,
  opens_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  refused_at timestamptz
);
create index help_account on accounts.help (account_id, made_at);
create index help_persona on accounts.help (persona_id);
create index help_by on accounts.help (by_id);
comment on table accounts.help is 'Links by which an operator lets a person back in.';
comment on column accounts.help.id is 'internal';
comment on column accounts.help.account_id is 'pii:link';
comment on column accounts.help.persona_id is 'internal';
comment on column accounts.help.token_hash is 'secret';
comment on column accounts.help.by_id is 'internal';
comment on column accounts.help.reason is 'staff:free_text';
comment on column accounts.help.made_at is 'internal';
comment on column accounts.help.opens_at is 'internal';
comment on column accounts.help.expires_at is 'internal';
comment on column accounts.help.used_at is 'internal';
comment on column accounts.help.refused_at is 'internal';
