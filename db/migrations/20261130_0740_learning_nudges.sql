-- Words of whoever holds a programme to people who take part in it, each by themselves.
create table learning.nudge (
  id uuid primary key,
  programme_id uuid not null references learning.programme (id) on delete cascade,
  author_id uuid not null,
  body text not null,
  sent_at timestamptz not null,
  -- From when nobody reads it any more.
  taken_at timestamptz
);
create index nudge_programme on learning.nudge (programme_id, sent_at);
create index nudge_author on learning.nudge (author_id);
comment on table learning.nudge is 'Words of hosts to people who take part in a programme.';
comment on column learning.nudge.id is 'internal';
comment on column learning.nudge.programme_id is 'internal';
comment on column learning.nudge.author_id is 'pii:link';
comment on column learning.nudge.body is 'staff:free_text';
comment on column learning.nudge.sent_at is 'internal';
comment on column learning.nudge.taken_at is 'internal';

create table learning.nudge_recipient (
  nudge_id uuid not null references learning.nudge (id) on delete cascade,
  persona_id uuid not null,
  primary key (nudge_id, persona_id)
);
create index nudge_recipient_person on learning.nudge_recipient (persona_id);
comment on table learning.nudge_recipient is 'To whom they went.';
comment on column learning.nudge_recipient.nudge_id is 'internal';
comment on column learning.nudge_recipient.persona_id is 'pii:link';
