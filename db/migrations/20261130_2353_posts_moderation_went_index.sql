-- outside a transaction
-- What was done with posts of somebody among others is found by them.
drop index concurrently if exists posts.moderation_went;
create index concurrently moderation_went on posts.moderation using gin ((detail -> 'posts')) where detail ? 'posts';
