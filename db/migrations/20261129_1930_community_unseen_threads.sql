-- outside a transaction
-- From a space to those of its threads that nobody sees: they are counted, too, before something is done with it.
drop index concurrently if exists community.thread_unseen;
create index concurrently thread_unseen on community.thread (space_id)
  where unseen_at is not null and merged_into is null;
