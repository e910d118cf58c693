-- outside a transaction
drop index concurrently if exists posts.post_changed;
create index concurrently post_changed on posts.post (place_id, changed) where changed > 0;
