-- Lines where somebody listens, as those who run the place wrote them down. One is shown to people once a person
-- has confirmed it: `checked_at`.
create schema safety;
create table safety.helpline (
  id uuid primary key,
  -- Null: for people everywhere.
  country text check (country ~ '^[A-Z]{2}$'),
  languages text[] not null default '{}',
  name text not null,
  whom text not null default '',
  hours text not null default '',
  note text not null default '',
  -- [{kind, at}]: call, text, chat, relay.
  ways jsonb not null,
  -- As it stood before its last change.
  before jsonb,
  checked_at timestamptz,
  checked_by uuid,
  created_at timestamptz not null,
  removed_at timestamptz,
  check (checked_by is null or checked_at is not null)
);
create index helpline_checked_by on safety.helpline (checked_by) where checked_by is not null;
comment on table safety.helpline is 'Lines where somebody listens; shown once a person has confirmed them.';
comment on column safety.helpline.id is 'public';
comment on column safety.helpline.country is 'public';
comment on column safety.helpline.languages is 'public';
comment on column safety.helpline.name is 'public';
comment on column safety.helpline.whom is 'public';
comment on column safety.helpline.hours is 'public';
comment on column safety.helpline.note is 'public';
comment on column safety.helpline.ways is 'public';
comment on column safety.helpline.before is 'internal';
comment on column safety.helpline.checked_at is 'public';
comment on column safety.helpline.checked_by is 'internal';
comment on column safety.helpline.created_at is 'internal';
comment on column safety.helpline.removed_at is 'internal';
