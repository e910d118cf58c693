-- Blocks for neighbours, leaving, and what erases where else nobody may.

-- Whom a persona does not see and is not seen by: both ways, whoever began it.
create view accounts.pub_block as
  select b.blocker_id as persona_id, b.blocked_id as hidden_id from accounts.block b
  union
  select b.blocked_id, b.blocker_id from accounts.block b;

-- Who wants to be gone, and from when on. Taking it back deletes the row; so does being erased.
create table accounts.leaving (
  account_id uuid primary key references accounts.account (id) on delete cascade,
  asked_at timestamptz not null,
  due_at timestamptz not null,
  -- remove: the words go too. keep: the words stay, without a name.
  posts text not null check (posts in ('remove', 'keep')),
  check (due_at >= asked_at + interval '1 day')
);
create index leaving_due on accounts.leaving (due_at);
comment on column accounts.leaving.account_id is 'internal';
comment on column accounts.leaving.asked_at is 'internal';
comment on column accounts.leaving.due_at is 'internal';
comment on column accounts.leaving.posts is 'pii:preference';

-- People of an import who were erased: the same file, read again, passes over them. The key of the
-- hash is made here once; without it nothing says whom a row stands for.
create table accounts.erased_key (
  id boolean primary key default true check (id),
  key bytea not null
);
insert into accounts.erased_key (key) values (uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));
comment on column accounts.erased_key.id is 'internal';
comment on column accounts.erased_key.key is 'secret';

create table accounts.erased_import (
  hash bytea primary key
);
comment on column accounts.erased_import.hash is 'internal';

create schema admin;

-- One row for each person who is being erased, or was. When it is over nothing in it says who it was.
create table admin.erasure (
  id uuid primary key,
  -- Null when it is done.
  account_id uuid unique,
  -- Makes the stand-ins of this one erasure; null when it is done.
  salt uuid,
  posts text not null check (posts in ('remove', 'keep')),
  began_at timestamptz not null,
  touched_at timestamptz not null,
  finished_at timestamptz,
  -- The step that is next.
  step integer not null default 0,
  -- Table → rows erased or made nameless.
  counts jsonb not null default '{}'
);
create index erasure_open on admin.erasure (touched_at) where finished_at is null;
comment on column admin.erasure.id is 'internal';
comment on column admin.erasure.account_id is 'internal';
comment on column admin.erasure.salt is 'secret';
comment on column admin.erasure.posts is 'internal';
comment on column admin.erasure.began_at is 'internal';
comment on column admin.erasure.touched_at is 'internal';
comment on column admin.erasure.finished_at is 'internal';
comment on column admin.erasure.step is 'internal';
comment on column admin.erasure.counts is 'internal';

-- Whether a persona's day of grace is over. The clock of the database decides, not the caller's.
create function accounts.is_leaving_due(person uuid) returns boolean
  language sql stable set search_path = pg_catalog, pg_temp
  as $$
    select exists (select from accounts.persona p join accounts.leaving l on l.account_id = p.account_id
      where p.id = person and l.due_at <= pg_catalog.now())
  $$;

-- What may only be added to is erased here and nowhere else, and only of somebody whose day is over.
create function learning.erase_facts(person uuid, salt uuid) returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    n integer;
    erased integer := 0;
  begin
    if not accounts.is_leaving_due(person) then
      raise exception 'nobody is to be erased here' using errcode = '42501';
    end if;
    delete from learning.completion_revocation r where r.persona_id = person;
    get diagnostics n = row_count;
    erased := erased + n;
    delete from learning.completion c where c.persona_id = person;
    get diagnostics n = row_count;
    erased := erased + n;
    update learning.completion_revocation r
      set revoked_by = pg_catalog.md5(salt::text || r.step_id::text || person::text)::uuid
      where r.revoked_by = person;
    get diagnostics n = row_count;
    erased := erased + n;
    -- Others' completions say to whom they replied; it stays true, of nobody.
    update learning.completion c set evidence = replace(c.evidence::text, person::text,
        pg_catalog.md5(salt::text || c.step_id::text || person::text)::uuid::text)::jsonb
      where c.evidence::text like '%' || person::text || '%';
    get diagnostics n = row_count;
    return erased + n;
  end $$;

create function community.erase_acts(person uuid) returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    n integer;
    erased integer := 0;
  begin
    if not accounts.is_leaving_due(person) then
      raise exception 'nobody is to be erased here' using errcode = '42501';
    end if;
    -- What was said about their posts was said about them.
    update community.moderation m set reason = null, detail = '{}'
      where (m.reason is not null or m.detail <> '{}') and (
        m.post_id in (select p.id from community.post p where p.author_id = person)
        or m.post_id in (select h.post_id from community.hidden_author h where h.persona_id = person)
        or m.thread_id in (select t.id from community.thread t where t.author_id = person)
        or m.detail::text like '%' || person::text || '%');
    get diagnostics n = row_count;
    erased := erased + n;
    update community.moderation m set by_id = null where m.by_id = person;
    get diagnostics n = row_count;
    return erased + n;
  end $$;

revoke all on function learning.erase_facts(uuid, uuid) from public;
revoke all on function community.erase_acts(uuid) from public;
