-- outside a transaction: others write meanwhile
drop index concurrently if exists posts.post_in_sight;
create index concurrently post_in_sight on posts.post (place_id, created_at)
  where deleted_at is null and hidden_at is null and held_at is null;
