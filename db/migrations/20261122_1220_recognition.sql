-- Badges: a thank-you that carries no power.
create schema recognition;

create table recognition.badge (
  id uuid primary key,
  side text not null check (side in ('adult', 'teen')),
  title text not null,
  about text not null default '',
  created_at timestamptz not null,
  retired_at timestamptz
);
create unique index badge_title on recognition.badge (side, lower(title)) where retired_at is null;
comment on column recognition.badge.id is 'public';
comment on column recognition.badge.side is 'public';
comment on column recognition.badge.title is 'public';
comment on column recognition.badge.about is 'public';
comment on column recognition.badge.created_at is 'internal';
comment on column recognition.badge.retired_at is 'internal';

create table recognition.award (
  badge_id uuid not null references recognition.badge (id),
  persona_id uuid not null,
  awarded_by uuid,
  awarded_at timestamptz not null,
  -- What it says thank you for.
  reason text not null,
  primary key (badge_id, persona_id)
);
create index award_person on recognition.award (persona_id);
create index award_by on recognition.award (awarded_by);
comment on column recognition.award.badge_id is 'public';
comment on column recognition.award.persona_id is 'public';
comment on column recognition.award.awarded_by is 'internal';
comment on column recognition.award.awarded_at is 'public';
comment on column recognition.award.reason is 'staff:free_text';
