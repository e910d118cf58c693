-- Lasting words are one thing, wherever they stand: a post in a place. The tables of the community's
-- posts become those of all posts; a place is a thread here, and whatever else declares itself.
create schema posts;

alter table community.post set schema posts;
alter table posts.post rename thread_id to place_id;
alter table posts.post rename space_id to scope_id;
alter table posts.post rename mask to alias;
-- The kind is declared in code: `thread`, and what comes.
alter table posts.post add column place_kind text not null default 'thread' check (place_kind ~ '^[a-z][a-z_]*$');
alter table posts.post alter column place_kind drop default;
-- Where it came from, when it was kept elsewhere before.
alter table posts.post add column source text, add column external_id text,
  add constraint post_source_external_id_key unique (source, external_id);
alter table posts.post drop constraint post_thread_id_fkey, drop constraint post_space_id_fkey,
  drop constraint post_check;
alter table posts.post add constraint post_author_or_alias check (author_id is null or alias is null);
alter table posts.post rename constraint post_thread_id_seq_key to post_place_id_seq_key;
alter table posts.post alter constraint post_parent_id_fkey deferrable;
comment on column posts.post.place_kind is 'public';
comment on column posts.post.source is 'internal';
comment on column posts.post.external_id is 'internal';
alter index posts.post_author_space rename to post_author_scope;

-- The fields of a post that was written in several, each under its question.
create table posts.part (
  post_id uuid not null references posts.post (id) on delete cascade,
  position integer not null,
  question text not null,
  body text not null,
  body_html text not null,
  primary key (post_id, position)
);
comment on table posts.part is 'The fields of a post that was written in several, each under its question.';
comment on column posts.part.post_id is 'internal';
comment on column posts.part.position is 'public';
comment on column posts.part.question is 'public';
comment on column posts.part.body is 'health:free_text';
comment on column posts.part.body_html is 'health:free_text';

alter table community.revision set schema posts;
alter table posts.revision add column parts jsonb not null default '[]';
comment on column posts.revision.parts is 'health:free_text';

alter table community.heart set schema posts;
alter table community.mention set schema posts;
alter table community.image set schema posts;

alter table community.hidden_author set schema posts;
alter table posts.hidden_author rename to anonymous_author;
alter table posts.anonymous_author rename thread_id to place_id;
alter table posts.anonymous_author drop constraint hidden_author_thread_id_fkey;
alter table posts.anonymous_author rename constraint hidden_author_pkey to anonymous_author_pkey;
alter table posts.anonymous_author rename constraint hidden_author_post_id_fkey to anonymous_author_post_id_fkey;
alter index posts.hidden_author_person rename to anonymous_author_person;

alter table community.mask set schema posts;
alter table posts.mask rename to alias;
alter table posts.alias rename thread_id to place_id;
alter table posts.alias rename mask to alias;
alter table posts.alias drop constraint mask_thread_id_fkey;
alter table posts.alias rename constraint mask_pkey to alias_pkey;
alter table posts.alias rename constraint mask_thread_id_mask_key to alias_place_id_alias_key;
alter index posts.mask_person rename to alias_person;

alter table community.visit set schema posts;
alter table posts.visit rename thread_id to place_id;
alter table posts.visit drop constraint visit_thread_id_fkey;

alter table community.moderation set schema posts;
alter table posts.moderation rename space_id to scope_id;
alter table posts.moderation rename thread_id to place_id;
alter table posts.moderation add column place_kind text not null default 'thread' check (place_kind ~ '^[a-z][a-z_]*$');
alter table posts.moderation alter column place_kind drop default;
-- Which acts there are is declared in code.
alter table posts.moderation drop constraint moderation_act_check;
comment on column posts.moderation.place_kind is 'internal';
alter index posts.moderation_space rename to moderation_scope;
alter index posts.moderation_thread rename to moderation_place;

-- Posts as neighbours join them, along the map. Who wrote without a name is not in it.
create view posts.pub_post as
  select id, place_kind, place_id, scope_id, seq, root_seq, parent_id, author_id, alias, body, body_html,
    content_note, created_at, edited_at, deleted_at, hidden_at, held_at, hearts, accepted_at
  from posts.post;
-- What somebody has seen of a place. Shown to nobody else.
create view posts.pub_visit as select place_id, persona_id, seen, visited_at from posts.visit;
create view posts.pub_moderation as
  select id, place_kind, place_id, scope_id, post_id, act, rule, reason, detail, by_id, at from posts.moderation;

-- What was said about somebody's posts was said about them. Only of somebody whose day is over.
create function posts.erase_acts(person uuid) returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    n integer;
    erased integer := 0;
  begin
    if not accounts.is_leaving_due(person) then
      raise exception 'nobody is to be erased here' using errcode = '42501';
    end if;
    update posts.moderation m set reason = null, detail = '{}'
      where (m.reason is not null or m.detail <> '{}') and (
        m.post_id in (select p.id from posts.post p where p.author_id = person)
        or m.post_id in (select h.post_id from posts.anonymous_author h where h.persona_id = person)
        or m.detail::text like '%' || person::text || '%');
    get diagnostics n = row_count;
    erased := erased + n;
    update posts.moderation m set by_id = null where m.by_id = person;
    get diagnostics n = row_count;
    return erased + n;
  end $$;
revoke all on function posts.erase_acts(uuid) from public;
comment on function posts.erase_acts(uuid) is 'erases: what was said about somebody in the moderation log, and by them';

-- A title is words of whoever opened the thread, with their name or without, and stands in the log of
-- every thread it was merged into or split from.
create or replace function community.erase_acts(person uuid) returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    n integer;
    opened uuid[];
  begin
    if not accounts.is_leaving_due(person) then
      raise exception 'nobody is to be erased here' using errcode = '42501';
    end if;
    opened := array(
      select t.id from community.thread t where t.author_id = person
      union select h.place_id from posts.anonymous_author h join posts.post p on p.id = h.post_id
        where h.persona_id = person and p.seq = 1
      -- Its posts went elsewhere; who opens without a name is the first without one.
      union select k.place_id from posts.alias k join community.thread t on t.id = k.place_id
        where k.persona_id = person and k.alias = 1 and t.author_id is null and t.merged_into is not null);
    update posts.moderation m set reason = null, detail = '{}'
      where (m.reason is not null or m.detail <> '{}')
        and (m.place_id = any(opened) or m.detail ->> 'thread' = any(opened::text[]));
    get diagnostics n = row_count;
    return n;
  end $$;

-- What follows posts into the search of threads, by their new names.
create or replace function community.search_refresh(posts uuid[], recount boolean) returns void
  language plpgsql
  as $$
  begin
    with seen as (
      select p.id, p.scope_id, p.author_id, p.created_at, t.kind,
             case when p.seq = 1 then t.title else '' end as title, p.content_note || ' ' || p.body as body,
             p.accepted_at is not null or (p.seq = 1 and exists (select from posts.post a
               where a.place_id = p.place_id and a.accepted_at is not null)) as accepted
      from posts.post p join community.thread t on t.id = p.place_id
      where p.id = any(search_refresh.posts) and p.deleted_at is null and p.hidden_at is null and p.held_at is null
        and t.unseen_at is null and t.merged_into is null
    ), gone as (
      delete from community.search_post s
      where s.post_id = any(search_refresh.posts) and s.post_id not in (select id from seen)
    ), put as (
      insert into community.search_post (post_id, space_id, author_id, created_at, words)
      select id, scope_id, author_id, created_at,
             community.search_words(title, body) || array_to_tsvector(array_remove(array[
               '#m' || community.search_month(created_at), '#s' || scope_id, '#k' || kind,
               '#a' || author_id, case when accepted then '#accepted' end], null))
      from seen
      on conflict (post_id) do update set space_id = excluded.space_id, author_id = excluded.author_id,
        created_at = excluded.created_at, words = excluded.words
      returning post_id
    )
    insert into community.search_uncounted (post_id) select post_id from put where recount
    on conflict do nothing;
  end $$;

create or replace function community.search_follow_post() returns trigger
  language plpgsql
  as $$
  declare
    found_before community.search_post;
    old_title text := '';
    same_words boolean := false;
  begin
    if tg_op = 'INSERT' then
      if new.place_kind = 'thread' then
        perform community.search_refresh(array[new.id], true);
      end if;
      return null;
    end if;
    if old.place_kind <> 'thread' then return null; end if;
    if tg_op = 'UPDATE' then
      same_words := (old.body, old.content_note, old.scope_id, old.place_id, old.seq = 1,
          old.deleted_at is null and old.hidden_at is null and old.held_at is null)
        is not distinct from (new.body, new.content_note, new.scope_id, new.place_id, new.seq = 1,
          new.deleted_at is null and new.hidden_at is null and new.held_at is null);
    end if;
    if not same_words then
      select * into found_before from community.search_post s where s.post_id = old.id;
      if found then
        if old.seq = 1 then
          select t.title into old_title from community.thread t where t.id = old.place_id;
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
      perform community.search_refresh(array_agg(p.id), false) from posts.post p
        where p.place_id = new.place_id and (p.id = new.id or p.seq = 1);
    end if;
    return null;
  end $$;

create or replace function community.search_follow_thread() returns trigger
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
        from posts.post p join community.search_post s on s.post_id = p.id
        where p.place_id = old.id and (p.seq = 1 or not is_seen)
        having count(*) > 0;
    end if;
    if was_seen <> is_seen then
      perform community.search_refresh(array_agg(p.id), true)
        from posts.post p where p.place_id = new.id having count(*) > 0;
      return null;
    end if;
    if old.title <> new.title then
      perform community.search_refresh(array[p.id], true)
        from posts.post p where p.place_id = new.id and p.seq = 1;
    end if;
    if old.kind <> new.kind then
      perform community.search_refresh(array_agg(p.id), false)
        from posts.post p where p.place_id = new.id having count(*) > 0;
    end if;
    return null;
  end $$;

comment on function community.erase_acts(uuid) is 'erases: titles in the moderation log';
