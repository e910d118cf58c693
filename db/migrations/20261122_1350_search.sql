-- Finding posts by their words, in English and Spanish. Kept by triggers: whatever writes, moves, hides
-- or erases a post, what can be found follows in the same transaction.
create extension if not exists unaccent;
create extension if not exists pg_trgm;

-- Words without their accents, so that "cancion" finds "canción". Little words go before that: "más" is one.
create text search dictionary community.spanish_little (
  template = pg_catalog.simple, stopwords = spanish, accept = false
);
create text search configuration community.en (copy = pg_catalog.english);
alter text search configuration community.en
  alter mapping for word, hword, hword_part with unaccent, english_stem;
create text search configuration community.es (copy = pg_catalog.spanish);
alter text search configuration community.es
  alter mapping for word, hword, hword_part with community.spanish_little, unaccent, spanish_stem;

create table community.search_post (
  post_id uuid primary key,
  space_id uuid not null,
  author_id uuid,
  created_at timestamptz not null,
  -- Words in the language of the post, and marks that begin with # (language, month, space, kind, person):
  -- the index narrows by both at once.
  words tsvector not null
);
create index search_post_words on community.search_post using gin (words) with (fastupdate = off);
create index search_post_time on community.search_post (created_at);
comment on column community.search_post.post_id is 'public';
comment on column community.search_post.space_id is 'public';
comment on column community.search_post.author_id is 'public';
comment on column community.search_post.created_at is 'public';
comment on column community.search_post.words is 'health:free_text';

-- For typing mistakes: which words stand in which space, in how many posts that others can see.
create table community.search_word (
  word text primary key
);
create index search_word_like on community.search_word using gin (word gin_trgm_ops);
create table community.search_word_space (
  word text not null,
  space_id uuid not null,
  posts integer not null,
  primary key (word, space_id)
);
-- Posts whose words are not counted yet. Counting is done apart, by one at a time: common words would
-- otherwise make everybody who posts in a space wait for each other.
create table community.search_uncounted (
  post_id uuid primary key
);
comment on column community.search_word.word is 'health:free_text';
comment on column community.search_word_space.word is 'health:free_text';
comment on column community.search_word_space.space_id is 'internal';
comment on column community.search_word_space.posts is 'internal';
comment on column community.search_uncounted.post_id is 'internal';

-- The mark of the thirty days in which something was written.
create function community.search_month(at timestamptz) returns integer
  language sql immutable parallel safe
  return floor(extract(epoch from at) / 2592000)::integer;

-- A post belongs to the language whose little words it is full of; to both when that cannot be told.
create function community.search_words(title text, body text) returns tsvector
  language sql immutable parallel safe
  return (
    with both_ways as (
      select setweight(to_tsvector('community.en', left(title, 500)), 'A')
               || to_tsvector('community.en', left(body, 60000)) as en,
             setweight(to_tsvector('community.es', left(title, 500)), 'A')
               || to_tsvector('community.es', left(body, 60000)) as es
    )
    select case
      when length(en) < length(es) then en || array_to_tsvector('{#en}')
      when length(en) > length(es) then es || array_to_tsvector('{#es}')
      when en = es then en || array_to_tsvector('{#en,#es}')
      else en || es || array_to_tsvector('{#en,#es}')
    end
    from both_ways
  );

-- The words of a text as they are compared with what somebody typed: whole, small, without accents.
create function community.search_terms(body text) returns setof text
  language sql immutable parallel safe
  begin atomic
    select distinct lower(public.unaccent('public.unaccent', token))
    from ts_parse('default', left(body, 60000))
    where tokid in (1, 2, 10, 11) and length(token) between 4 and 30;
  end;

-- What is set for a function must be known when it is made: this loads the module.
select show_limit();

-- Words that are like a word; the nearest first.
create function community.search_similar(typed text) returns setof text
  language sql stable set pg_trgm.similarity_threshold = 0.19
  as $$
    select word from community.search_word
    where word % typed and length(word) between length(typed) - 2 and length(typed) + 2
    order by similarity(word, typed) desc, word limit 400
  $$;

-- Takes posts that are not to be found any more out of the count of words, with the texts they had.
create function community.search_uncount(posts uuid[], spaces uuid[], texts text[]) returns void
  language plpgsql
  as $$
  declare
    waiting uuid[];
    gone text[];
  begin
    with taken as (
      delete from community.search_uncounted u where u.post_id = any(posts) returning u.post_id
    )
    select coalesce(array_agg(post_id), '{}') into waiting from taken;
    if posts <@ waiting then return; end if;
    -- One at a time, and not while words are counted.
    perform pg_advisory_xact_lock(716071);
    with less as (
      select one.space_id, term, count(*)::integer as n
      from unnest(posts, spaces, texts) one(post_id, space_id, body), community.search_terms(one.body) term
      where one.post_id <> all(waiting) group by 1, 2
    ), lessened as (
      update community.search_word_space s set posts = s.posts - less.n from less
      where s.word = less.term and s.space_id = less.space_id returning s.word
    )
    select array_agg(distinct word) into gone from lessened;
    delete from community.search_word_space s where s.word = any(gone) and s.posts <= 0;
    delete from community.search_word w where w.word = any(gone)
      and not exists (select from community.search_word_space s where s.word = w.word);
  end $$;

-- Makes what can be found agree with the posts themselves.
create function community.search_refresh(posts uuid[], recount boolean) returns void
  language plpgsql
  as $$
  begin
    with seen as (
      select p.id, p.space_id, p.author_id, p.created_at, t.kind,
             case when p.seq = 1 then t.title else '' end as title, p.content_note || ' ' || p.body as body,
             p.accepted_at is not null or (p.seq = 1 and exists (select from community.post a
               where a.thread_id = p.thread_id and a.accepted_at is not null)) as accepted
      from community.post p join community.thread t on t.id = p.thread_id
      where p.id = any(posts) and p.deleted_at is null and p.hidden_at is null and p.held_at is null
        and t.unseen_at is null and t.merged_into is null
    ), gone as (
      delete from community.search_post s
      where s.post_id = any(posts) and s.post_id not in (select id from seen)
    ), put as (
      insert into community.search_post (post_id, space_id, author_id, created_at, words)
      select id, space_id, author_id, created_at,
             community.search_words(title, body) || array_to_tsvector(array_remove(array[
               '#m' || community.search_month(created_at), '#s' || space_id, '#k' || kind,
               '#a' || author_id, case when accepted then '#accepted' end], null))
      from seen
      on conflict (post_id) do update set space_id = excluded.space_id, author_id = excluded.author_id,
        created_at = excluded.created_at, words = excluded.words
      returning post_id
    )
    insert into community.search_uncounted (post_id) select post_id from put where recount
    on conflict do nothing;
  end $$;

create function community.search_follow_post() returns trigger
  language plpgsql
  as $$
  declare
    found_before community.search_post;
    old_title text := '';
    same_words boolean := false;
  begin
    if tg_op = 'INSERT' then
      perform community.search_refresh(array[new.id], true);
      return null;
    end if;
    if tg_op = 'UPDATE' then
      same_words := (old.body, old.content_note, old.space_id, old.thread_id, old.seq = 1,
          old.deleted_at is null and old.hidden_at is null and old.held_at is null)
        is not distinct from (new.body, new.content_note, new.space_id, new.thread_id, new.seq = 1,
          new.deleted_at is null and new.hidden_at is null and new.held_at is null);
    end if;
    if not same_words then
      select * into found_before from community.search_post s where s.post_id = old.id;
      if found then
        if old.seq = 1 then
          select t.title into old_title from community.thread t where t.id = old.thread_id;
        end if;
        perform community.search_uncount(array[old.id], array[found_before.space_id],
          array[concat(old_title, ' ', old.content_note, ' ', old.body)]);
      end if;
    end if;
    if tg_op = 'DELETE' then
      delete from community.search_post s where s.post_id = old.id;
      return null;
    end if;
    if not same_words or (old.author_id, old.created_at) is distinct from (new.author_id, new.created_at) then
      perform community.search_refresh(array[new.id], not same_words);
    end if;
    if old.accepted_at is distinct from new.accepted_at then
      perform community.search_refresh(array_agg(p.id), false) from community.post p
        where p.thread_id = new.thread_id and (p.id = new.id or p.seq = 1);
    end if;
    return null;
  end $$;

create trigger search_follow_post after insert or delete or update of body, content_note, space_id, thread_id,
  seq, author_id, created_at, deleted_at, hidden_at, held_at, accepted_at on community.post
  for each row execute function community.search_follow_post();

create function community.search_follow_thread() returns trigger
  language plpgsql
  as $$
  declare
    was_seen boolean := old.unseen_at is null and old.merged_into is null;
    is_seen boolean := new.unseen_at is null and new.merged_into is null;
  begin
    if was_seen = is_seen and (old.kind, old.title) is not distinct from (new.kind, new.title) then
      return null;
    end if;
    -- With the title it had; of the opening post alone when only that changed.
    if was_seen and (not is_seen or old.title <> new.title) then
      perform community.search_uncount(array_agg(p.id), array_agg(s.space_id), array_agg(
          case when p.seq = 1 then old.title || ' ' else '' end || p.content_note || ' ' || p.body))
        from community.post p join community.search_post s on s.post_id = p.id
        where p.thread_id = old.id and (p.seq = 1 or not is_seen)
        having count(*) > 0;
    end if;
    if was_seen <> is_seen then
      perform community.search_refresh(array_agg(p.id), true)
        from community.post p where p.thread_id = new.id having count(*) > 0;
      return null;
    end if;
    if old.title <> new.title then
      perform community.search_refresh(array[p.id], true)
        from community.post p where p.thread_id = new.id and p.seq = 1;
    end if;
    if old.kind <> new.kind then
      perform community.search_refresh(array_agg(p.id), false)
        from community.post p where p.thread_id = new.id having count(*) > 0;
    end if;
    return null;
  end $$;

create trigger search_follow_thread after update of title, kind, unseen_at, merged_into on community.thread
  for each row execute function community.search_follow_thread();
