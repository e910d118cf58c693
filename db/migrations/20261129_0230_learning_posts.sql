-- Answers and replies are posts in a place of the kind `step`, whose scope is the programme. Learning keeps
-- what they count as. Ids stay, so that every address leads where it led.
alter table learning.step add column last_seq integer not null default 0;
comment on column learning.step.last_seq is 'public';

-- What each post of a discussion counts as, and what counting must know of it.
create table learning.counted (
  post_id uuid primary key references posts.post (id) on delete cascade,
  step_id uuid not null references learning.step (id),
  seq integer not null,
  root_seq integer not null,
  -- Stays apart from others when its author has left, as somebody unknown.
  author_id uuid not null,
  -- Can be seen by others: neither held nor gone.
  stands boolean not null,
  is_imported boolean not null default false,
  counts text not null check (counts in ('answer', 'reply', 'nothing')),
  counts_to uuid,
  because text,
  text_key text not null,
  has_own_words boolean not null,
  -- When somebody else first replied in the thread that it opens; null while it waits for that.
  replied_at timestamptz
);
comment on table learning.counted is 'What each post of a discussion counts as.';
comment on column learning.counted.post_id is 'public';
comment on column learning.counted.step_id is 'public';
comment on column learning.counted.seq is 'public';
comment on column learning.counted.root_seq is 'public';
comment on column learning.counted.author_id is 'public';
comment on column learning.counted.stands is 'internal';
comment on column learning.counted.is_imported is 'internal';
comment on column learning.counted.counts is 'public';
comment on column learning.counted.counts_to is 'public';
comment on column learning.counted.because is 'public';
comment on column learning.counted.text_key is 'health:free_text';
comment on column learning.counted.has_own_words is 'internal';
comment on column learning.counted.replied_at is 'internal';

with numbered as (
  select p.*, s.programme_id, row_number() over (partition by p.step_id order by p.created_at, p.arrival)::int as seq
  from learning.post p join learning.step s on s.id = p.step_id
), rooted as (
  select n.*, r.seq as root_seq from numbered n join numbered r on r.id = n.root_id
), put as (
  insert into posts.post (id, place_kind, place_id, scope_id, seq, root_seq, parent_id, author_id, body, body_html,
    created_at, edited_at, deleted_at, hidden_at, held_at, hearts, source, external_id)
  select p.id, 'step', p.step_id, p.programme_id, p.seq, p.root_seq, p.parent_id,
    (select a.id from accounts.persona a where a.id = p.author_id), p.body, p.body_html,
    p.created_at, p.edited_at, p.deleted_at, p.removed_at, p.held_at,
    (select count(*) from learning.heart h where h.post_id = p.id), p.source, p.external_id
  from rooted p order by p.step_id, p.seq
), removed as (
  insert into posts.moderation (id, place_kind, scope_id, place_id, post_id, act, reason, by_id, at)
  select gen_random_uuid(), 'step', p.programme_id, p.step_id, p.id, 'hide', p.removal_reason, p.removed_by,
    p.removed_at
  from rooted p where p.removed_at is not null
)
insert into learning.counted (post_id, step_id, seq, root_seq, author_id, stands, is_imported, counts, counts_to,
  because, text_key, has_own_words, replied_at)
select p.id, p.step_id, p.seq, p.root_seq, p.author_id,
  p.deleted_at is null and p.removed_at is null and p.held_at is null, p.source is not null,
  p.counts, p.counts_to, p.because,
  -- What is gone may be said again, and is not kept.
  case when p.deleted_at is null and p.removed_at is null then p.text_key else '' end,
  p.deleted_at is null and p.removed_at is null and p.has_own_words, p.replied_at
from rooted p;

update learning.step s set last_seq = c.last
from (select step_id, max(seq) as last from learning.counted group by step_id) c where c.step_id = s.id;

insert into posts.part (post_id, position, question, body, body_html)
select post_id, position, question, body, body_html from learning.answer_part;
insert into posts.revision (post_id, replaced_at, body, parts)
select post_id, replaced_at, body, parts from learning.post_revision;
insert into posts.heart (post_id, persona_id, given_at)
select post_id, persona_id, given_at from learning.heart;

-- One answer per person and discussion; one that was taken away counts no more, and may be given again.
-- Imported posts keep their own rows.
create unique index counted_one_answer on learning.counted (step_id, author_id)
  where counts = 'answer' and not is_imported;
create index counted_page on learning.counted (step_id, seq) where seq = root_seq;
create index counted_unreplied on learning.counted (step_id, seq)
  where seq = root_seq and counts = 'answer' and stands and replied_at is null;
create index counted_author on learning.counted (step_id, author_id, seq);
create index counted_person on learning.counted (author_id);

-- Whether somebody's words stand where guests read, for neighbours.
drop view learning.pub_post;
create view learning.pub_post as
  select p.id, p.author_id, (p.deleted_at is null and p.hidden_at is null and p.held_at is null) as is_visible,
    g.published_at is not null as is_published, g.is_public, g.side
  from posts.post p join learning.step s on s.id = p.place_id join learning.programme g on g.id = s.programme_id;

drop table learning.heart, learning.post_revision, learning.answer_part, learning.post;

-- Where a post came from is asked for when it comes again.
create or replace view posts.pub_post as
  select id, place_kind, place_id, scope_id, seq, root_seq, parent_id, author_id, alias, body, body_html,
    content_note, created_at, edited_at, deleted_at, hidden_at, held_at, hearts, accepted_at, source, external_id
  from posts.post;
