-- outside a transaction
-- Replies of those whom a reader has blocked are counted by place, for each list.
drop index concurrently if exists posts.post_of_author_in_place;
create index concurrently post_of_author_in_place on posts.post (author_id, place_id)
  where author_id is not null and seq > 1 and deleted_at is null and hidden_at is null and held_at is null;
