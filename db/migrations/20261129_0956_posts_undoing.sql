-- What was done with threads can be undone from the log. Rows of one deed are known as one (a move is written
-- down for both spaces), what undid it says so, and where posts stood before they were taken elsewhere is kept.
alter table posts.moderation add column deed uuid, add column undoes uuid;
comment on column posts.moderation.deed is 'internal';
comment on column posts.moderation.undoes is 'internal';
create or replace view posts.pub_moderation as
  select id, place_kind, place_id, scope_id, post_id, act, rule, reason, detail, by_id, at, deed, undoes
  from posts.moderation;

create table posts.stood (
  deed uuid not null,
  post_id uuid not null references posts.post on delete cascade,
  seq integer not null,
  root_seq integer not null,
  parent_id uuid,
  alias smallint,
  at timestamptz not null,
  primary key (deed, post_id)
);
comment on table posts.stood is 'Where posts stood before a deed took them elsewhere; forgotten when it can be undone no more.';
comment on column posts.stood.deed is 'internal';
comment on column posts.stood.post_id is 'internal';
comment on column posts.stood.seq is 'internal';
comment on column posts.stood.root_seq is 'internal';
comment on column posts.stood.parent_id is 'internal';
comment on column posts.stood.alias is 'internal';
comment on column posts.stood.at is 'internal';
create index stood_post on posts.stood (post_id);
create index stood_at on posts.stood (at);
