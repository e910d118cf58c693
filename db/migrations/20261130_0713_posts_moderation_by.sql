-- outside a transaction
-- The log is read of one who looks after it.
drop index concurrently if exists posts.moderation_by;
create index concurrently moderation_by on posts.moderation (by_id, at desc, id desc) where by_id is not null;
