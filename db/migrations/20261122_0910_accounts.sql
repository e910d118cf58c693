-- People: the private account, its public faces, sessions, tokens, drafts.
create schema accounts;

create table accounts.account (
  id uuid primary key,
  side text not null check (side in ('adult', 'teen')),
  birth_year smallint,
  locale text not null,
  email text,
  password_hash text,
  guidelines_accepted_at timestamptz,
  created_at timestamptz not null,
  unique (id, side)
);
create unique index account_email on accounts.account (lower(email)) where email is not null;
comment on column accounts.account.id is 'internal';
comment on column accounts.account.side is 'pii:side';
comment on column accounts.account.birth_year is 'pii:birth';
comment on column accounts.account.locale is 'pii:preference';
comment on column accounts.account.email is 'pii:contact';
comment on column accounts.account.password_hash is 'secret';
comment on column accounts.account.guidelines_accepted_at is 'internal';
comment on column accounts.account.created_at is 'internal';

create table accounts.persona (
  id uuid primary key,
  account_id uuid not null,
  kind text not null check (kind in ('member', 'listener')),
  name text not null,
  -- The name as eyes confuse it (look-alikes folded): one public name for one persona.
  name_key text not null unique,
  side text not null,
  about text not null default '',
  created_at timestamptz not null,
  source text,
  external_id text,
  foreign key (account_id, side) references accounts.account (id, side) on update cascade on delete cascade,
  unique (account_id, kind),
  unique (source, external_id)
);
comment on column accounts.persona.id is 'public';
comment on column accounts.persona.account_id is 'pii:link';
comment on column accounts.persona.kind is 'public';
comment on column accounts.persona.name is 'pii:name';
comment on column accounts.persona.name_key is 'pii:name';
comment on column accounts.persona.side is 'pii:side';
comment on column accounts.persona.about is 'pii:free_text';
comment on column accounts.persona.created_at is 'internal';
comment on column accounts.persona.source is 'internal';
comment on column accounts.persona.external_id is 'pii:name';

create table accounts.session (
  token_hash bytea primary key,
  account_id uuid not null references accounts.account (id) on delete cascade,
  persona_id uuid not null references accounts.persona (id) on delete cascade,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null
);
create index session_account on accounts.session (account_id);
create index session_expires on accounts.session (expires_at);
comment on column accounts.session.token_hash is 'secret';
comment on column accounts.session.account_id is 'pii:link';
comment on column accounts.session.persona_id is 'pii:link';
comment on column accounts.session.created_at is 'internal';
comment on column accounts.session.seen_at is 'internal';
comment on column accounts.session.expires_at is 'internal';

create table accounts.access_token (
  id uuid primary key,
  account_id uuid not null references accounts.account (id) on delete cascade,
  persona_id uuid not null references accounts.persona (id) on delete cascade,
  name text not null,
  token_hash bytea not null unique,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index access_token_account on accounts.access_token (account_id);
comment on column accounts.access_token.id is 'internal';
comment on column accounts.access_token.account_id is 'pii:link';
comment on column accounts.access_token.persona_id is 'pii:link';
comment on column accounts.access_token.name is 'pii:free_text';
comment on column accounts.access_token.token_hash is 'secret';
comment on column accounts.access_token.created_at is 'internal';
comment on column accounts.access_token.expires_at is 'internal';

create table accounts.draft (
  persona_id uuid not null references accounts.persona (id) on delete cascade,
  place text not null,
  body text not null,
  saved_at timestamptz not null,
  primary key (persona_id, place)
);
comment on table accounts.draft is 'What somebody is typing and has not sent. Read by nobody else.';
comment on column accounts.draft.persona_id is 'internal';
comment on column accounts.draft.place is 'internal';
comment on column accounts.draft.body is 'health:free_text';
comment on column accounts.draft.saved_at is 'internal';

-- What other modules may join: the public face, never the account behind it.
create view accounts.pub_member_card as
  select id, name, side, about from accounts.persona;
