-- A badge that was taken back: the person goes on to read that, and what it had been given for.
create table recognition.taking_back (
  id uuid primary key,
  badge_id uuid not null references recognition.badge (id),
  persona_id uuid not null,
  awarded_at timestamptz not null,
  awarded_for text not null,
  taken_at timestamptz not null,
  reason text not null
);
create index taking_back_person on recognition.taking_back (persona_id);
comment on table recognition.taking_back is 'Badges that were taken back, and why.';
comment on column recognition.taking_back.id is 'internal';
comment on column recognition.taking_back.badge_id is 'internal';
comment on column recognition.taking_back.persona_id is 'internal';
comment on column recognition.taking_back.awarded_at is 'internal';
comment on column recognition.taking_back.awarded_for is 'staff:free_text';
comment on column recognition.taking_back.taken_at is 'internal';
comment on column recognition.taking_back.reason is 'staff:free_text';
