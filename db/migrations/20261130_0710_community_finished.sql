-- A thread that was closed because it came to its end: how, a sentence about it, and whether whoever opened it said so.
alter table community.thread add column closed_as text
  constraint thread_closed_as_check check (closed_as in ('finished', 'answered'));
comment on column community.thread.closed_as is 'public';
alter table community.thread add column closed_words text not null default '';
comment on column community.thread.closed_words is 'staff:free_text';
alter table community.thread add column closed_by_opener boolean not null default false;
comment on column community.thread.closed_by_opener is 'public';
