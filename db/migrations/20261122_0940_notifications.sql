-- The inbox: references only; words are read through the places they came from.
create schema notifications;

create table notifications.reader (
  persona_id uuid primary key,
  -- Given under this row's lock, so that readers never skip one.
  last_seq bigint not null default 0,
  -- Kinds switched off.
  off text[] not null default '{}'
);
comment on column notifications.reader.persona_id is 'internal';
comment on column notifications.reader.last_seq is 'internal';
comment on column notifications.reader.off is 'pii:preference';

create table notifications.item (
  id uuid primary key,
  persona_id uuid not null,
  -- Its place in the list: given anew when somebody joins a gathered item.
  seq bigint not null,
  -- The change that last touched it (several items of one act share it): what a reader who has seen
  -- everything up to a cursor fetches next.
  changed bigint not null,
  kind text not null check (kind in ('replied', 'mentioned', 'hearted', 'peer_came', 'step_done', 'held', 'removed')),
  -- What it is about: a post or a step of learning (later: of the community).
  place text not null check (place in ('learning.post', 'learning.step')),
  place_id uuid not null,
  -- The thread it belongs to, for muting: a step.
  thread_id uuid not null,
  -- Who did it, in order; several when gathered.
  by_personas uuid[] not null default '{}',
  at timestamptz not null,
  read_at timestamptz,
  unique (persona_id, seq)
);
create index item_changed on notifications.item (persona_id, changed);
create index item_place on notifications.item (place_id, persona_id);
create index item_unread on notifications.item (persona_id, thread_id) where read_at is null;
comment on column notifications.item.id is 'internal';
comment on column notifications.item.persona_id is 'internal';
comment on column notifications.item.seq is 'internal';
comment on column notifications.item.changed is 'internal';
comment on column notifications.item.kind is 'internal';
comment on column notifications.item.place is 'internal';
comment on column notifications.item.place_id is 'internal';
comment on column notifications.item.thread_id is 'internal';
comment on column notifications.item.by_personas is 'internal';
comment on column notifications.item.at is 'internal';
comment on column notifications.item.read_at is 'internal';

create table notifications.mute (
  persona_id uuid not null,
  thread_id uuid not null,
  muted_at timestamptz not null,
  primary key (persona_id, thread_id)
);
comment on column notifications.mute.persona_id is 'internal';
comment on column notifications.mute.thread_id is 'internal';
comment on column notifications.mute.muted_at is 'internal';
