-- What people say of themselves, the face they show, and who is found in the directory.
create extension if not exists pg_trgm;

alter table accounts.persona
  add column pronouns text not null default '',
  -- Codes of our list, or what somebody calls their language.
  add column languages text[] not null default '{}',
  -- What they like to talk about.
  add column topics text not null default '',
  add column is_listed boolean not null default true,
  -- Waits for a person to look; until then nobody else sees what the profile says.
  add column profile_held_at timestamptz,
  -- Of the picture; null: drawn from the name.
  add column avatar text;
comment on column accounts.persona.pronouns is 'pii:free_text';
comment on column accounts.persona.languages is 'pii:preference';
comment on column accounts.persona.topics is 'pii:free_text';
comment on column accounts.persona.is_listed is 'pii:preference';
comment on column accounts.persona.profile_held_at is 'internal';
comment on column accounts.persona.avatar is 'public';

-- By name, by the beginning of a name, and by what nearly is the name.
create index persona_listed on accounts.persona (side, lower(name), id) where is_listed;
create index persona_beginning on accounts.persona (side, lower(name) text_pattern_ops) where is_listed;
create index persona_nearly on accounts.persona using gin (lower(name) gin_trgm_ops) where is_listed;
create index persona_languages on accounts.persona using gin (languages) where is_listed;
create index persona_held on accounts.persona (profile_held_at) where profile_held_at is not null;

create table accounts.avatar (
  persona_id uuid primary key references accounts.persona (id) on delete cascade,
  -- Wholly random, part of the address: a new picture has a new one.
  version text not null,
  bytes bytea not null,
  uploaded_at timestamptz not null
);
comment on column accounts.avatar.persona_id is 'internal';
comment on column accounts.avatar.version is 'public';
comment on column accounts.avatar.bytes is 'pii:free_text';
comment on column accounts.avatar.uploaded_at is 'internal';

-- The first frame of one that moves, for people who want nothing to move.
alter table community.image add column still bytea;
comment on column community.image.still is 'health:free_text';
