-- outside a transaction
drop index concurrently if exists posts.moderation_deed;
create index concurrently moderation_deed on posts.moderation (deed) where deed is not null;
drop index concurrently if exists posts.moderation_undoes;
create index concurrently moderation_undoes on posts.moderation (undoes) where undoes is not null;
