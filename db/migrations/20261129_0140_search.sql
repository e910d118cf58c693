-- Words are found wherever they stand: what search keeps goes with the posts, and is put there in batches
-- by the worker. What is not to be found any more is taken out in the same transaction, as before.
drop trigger search_follow_post on posts.post;
drop trigger search_follow_thread on community.thread;
drop function community.search_follow_post();
drop function community.search_follow_thread();
drop function community.search_refresh(uuid[], boolean);
drop function community.search_uncount(uuid[], uuid[], text[]);
drop function community.search_similar(text);

alter text search dictionary community.spanish_little set schema posts;
alter text search configuration community.en set schema posts;
alter text search configuration community.es set schema posts;
alter function community.search_month(timestamptz) set schema posts;
alter function community.search_words(text, text) set schema posts;
alter function community.search_terms(text) set schema posts;

alter table community.search_post set schema posts;
alter table posts.search_post rename space_id to scope_id;
alter table posts.search_post add column place_id uuid;
update posts.search_post s set place_id = p.place_id from posts.post p where p.id = s.post_id;
alter table posts.search_post alter column place_id set not null;
comment on column posts.search_post.place_id is 'public';

alter table community.search_word set schema posts;
alter table community.search_word_space set schema posts;
alter table posts.search_word_space rename to search_word_scope;
alter table posts.search_word_scope rename space_id to scope_id;
alter table posts.search_word_scope rename constraint search_word_space_pkey to search_word_scope_pkey;

-- What the count of words has of a post; all of it together is the count.
create table posts.search_counted (
  post_id uuid primary key,
  scope_id uuid not null,
  terms text[] not null
);
comment on column posts.search_counted.post_id is 'internal';
comment on column posts.search_counted.scope_id is 'internal';
comment on column posts.search_counted.terms is 'health:free_text';
insert into posts.search_counted (post_id, scope_id, terms)
  select s.post_id, s.scope_id, array(select posts.search_terms(
    concat(case when p.seq = 1 then t.title end, ' ', p.content_note, ' ', p.body)))
  from posts.search_post s join posts.post p on p.id = s.post_id join community.thread t on t.id = p.place_id
  where not exists (select from community.search_uncounted u where u.post_id = s.post_id);

-- Posts whose words changed. It is only added to, so that nobody who writes waits for whoever indexes.
create table posts.search_waiting (
  nr bigint generated always as identity primary key,
  post_id uuid not null
);
comment on column posts.search_waiting.nr is 'internal';
comment on column posts.search_waiting.post_id is 'internal';
insert into posts.search_waiting (post_id)
  select post_id from community.search_uncounted
  union all
  select p.id from posts.post p where p.deleted_at is null and p.hidden_at is null and p.held_at is null
    and not exists (select from posts.search_post s where s.post_id = p.id);
drop table community.search_uncounted;

-- Words that are like a word; the nearest first. What is set for a function must be known when it is made.
select show_limit();
create function posts.search_similar(typed text) returns setof text
  language sql stable set pg_trgm.similarity_threshold = 0.19
  as $$
    select word from posts.search_word
    where word % typed and length(word) between length(typed) - 2 and length(typed) + 2
    order by similarity(word, typed) desc, word limit 400
  $$;

create function posts.search_follow() returns trigger
  language plpgsql
  as $$
  begin
    if tg_op <> 'INSERT' then
      delete from posts.search_post s where s.post_id = old.id;
    end if;
    insert into posts.search_waiting (post_id) values (case when tg_op = 'DELETE' then old.id else new.id end);
    return null;
  end $$;
create trigger search_new after insert on posts.post for each row
  when (new.deleted_at is null and new.hidden_at is null and new.held_at is null)
  execute function posts.search_follow();
create trigger search_changed after update of body, content_note, place_id, scope_id, seq, author_id, created_at,
    deleted_at, hidden_at, held_at on posts.post for each row
  when ((old.body, old.content_note, old.place_id, old.scope_id, old.seq = 1, old.author_id, old.created_at,
      old.deleted_at is null and old.hidden_at is null and old.held_at is null)
    is distinct from (new.body, new.content_note, new.place_id, new.scope_id, new.seq = 1, new.author_id, new.created_at,
      new.deleted_at is null and new.hidden_at is null and new.held_at is null))
  execute function posts.search_follow();
create trigger search_gone after delete on posts.post for each row execute function posts.search_follow();

-- An accepted answer is found as one, and what was asked as answered.
create function posts.search_accepted() returns trigger
  language plpgsql
  as $$
  begin
    insert into posts.search_waiting (post_id)
      select p.id from posts.post p where p.place_id = new.place_id and (p.id = new.id or p.seq = 1);
    return null;
  end $$;
create trigger search_accepted after update of accepted_at on posts.post for each row
  when (old.accepted_at is distinct from new.accepted_at) execute function posts.search_accepted();

-- For modules in whose places posts stand: the place is called otherwise, or is seen or not seen any more.
create function posts.search_again(place uuid, opening boolean) returns void
  language sql
  begin atomic
    delete from posts.search_post s using posts.post p
      where p.place_id = search_again.place and (p.seq = 1 or not opening) and s.post_id = p.id;
    insert into posts.search_waiting (post_id)
      select p.id from posts.post p where p.place_id = search_again.place and (p.seq = 1 or not opening);
  end;

create function community.search_follow() returns trigger
  language plpgsql
  as $$
  begin
    perform posts.search_again(new.id, (old.unseen_at is null) = (new.unseen_at is null));
    return null;
  end $$;
create trigger search_follow after update of title, unseen_at on community.thread for each row
  when (old.title <> new.title or (old.unseen_at is null) <> (new.unseen_at is null))
  execute function community.search_follow();
