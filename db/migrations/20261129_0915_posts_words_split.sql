-- Words are split by the server process now, the same on every PostgreSQL: `search_words` is given words and
-- blanks. Whatever is indexed is read anew by the worker, the newest first; until then it is found by the words
-- it had.
drop function posts.search_terms(text);
insert into posts.search_waiting (post_id)
  select p.id from posts.post p where p.deleted_at is null and p.hidden_at is null and p.held_at is null
  order by p.created_at;
