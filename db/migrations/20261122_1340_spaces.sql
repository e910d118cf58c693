-- What lists of threads and the home page ask for, by index alone.
create index thread_unanswered on community.thread (space_id, last_post_at desc, id desc)
  where answered_at is null and unseen_at is null and merged_into is null and closed_at is null
    and kind <> 'announcement';
create index thread_question on community.thread (space_id, last_post_at desc, id desc)
  where kind = 'question' and unseen_at is null and merged_into is null;
create index post_accepted on community.post (thread_id) where accepted_at is not null;

-- Who said "not now" to introducing themselves: they are not asked again.
create table community.introduction_skipped (
  persona_id uuid primary key,
  skipped_at timestamptz not null
);
comment on column community.introduction_skipped.persona_id is 'internal';
comment on column community.introduction_skipped.skipped_at is 'internal';
