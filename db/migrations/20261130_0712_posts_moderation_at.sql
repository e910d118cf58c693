-- outside a transaction
-- The log is read newest first, wherever it was done.
drop index concurrently if exists posts.moderation_at;
create index concurrently moderation_at on posts.moderation (at desc, id desc);
