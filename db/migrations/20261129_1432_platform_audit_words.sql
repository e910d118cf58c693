-- What the audit says in words goes with whom it is about; the chain stays whole. A link holds a salted hash
-- of the words instead of the words themselves: erased with their salt, nothing of them can be guessed from it.
-- First of all the turn of whoever chains (`platform.audit_chain` in locks.sql.ts), or each would wait for the other.
select pg_advisory_xact_lock(2, 0);
alter table platform.audit_entry add column salt uuid, add column words_hash bytea;
comment on column platform.audit_entry.salt is 'secret';
comment on column platform.audit_entry.words_hash is 'internal';
comment on column platform.audit_entry.reason is 'staff:free_text';

-- By the database, so that a Samovar that still runs and knows nothing of it adds whole rows as well.
create function platform.audit_words() returns trigger language plpgsql set search_path to pg_catalog, pg_temp as $$
begin
  new.salt := gen_random_uuid();
  new.words_hash := sha256(convert_to(json_build_array(new.salt, new.reason, new.evidence::text)::text, 'UTF8'));
  return new;
end $$;
create trigger audit_words before insert on platform.audit_entry for each row execute function platform.audit_words();

-- The links there are get the new form. Where the chain was broken it is broken afterwards, at the same link.
do $$
declare
  link record;
  previous bytea := decode(repeat('00', 32), 'hex');
  broken bigint;
begin
  for link in
    select s.seq, s.previous, s.hash, sha256(s.previous || convert_to('[' || array_to_string(array[
        to_json(e.id), to_json(to_char(e.at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US')), to_json(e.act),
        to_json(e.by_pseudonym), to_json(e.subject_kind), to_json(e.subject_id), to_json(e.person_pseudonym),
        to_json(e.reason), to_json(e.evidence::text),
        to_json(to_char(e.expires_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US'))
      ]::text[], ',', 'null') || ']', 'UTF8')) as own
    from platform.audit_seal s join platform.audit_entry e on e.id = s.entry_id order by s.seq
  loop
    if link.previous <> previous or link.hash <> link.own then
      broken := link.seq;
      exit;
    end if;
    previous := link.hash;
  end loop;

  -- An address is made of a title, and a title is somebody's words.
  update platform.audit_entry e set evidence = jsonb_set(e.evidence, '{into}', to_jsonb(coalesce(
      (select t.id::text from community.thread t where t.slug = substring(e.evidence ->> 'into' from '([^/?#]+)/?(?:[?#].*)?$')), '')))
    where e.evidence ? 'into';
  update platform.audit_entry e
    set salt = made.salt,
      words_hash = sha256(convert_to(json_build_array(made.salt, e.reason, e.evidence::text)::text, 'UTF8'))
    from (select id, gen_random_uuid() as salt from platform.audit_entry) made where made.id = e.id;

  previous := decode(repeat('00', 32), 'hex');
  for link in
    select s.seq, s.hash, e.* from platform.audit_seal s join platform.audit_entry e on e.id = s.entry_id order by s.seq
  loop
    if link.seq is distinct from broken then
      link.hash := sha256(previous || convert_to('[' || array_to_string(array[
          to_json(link.id), to_json(to_char(link.at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US')), to_json(link.act),
          to_json(link.by_pseudonym), to_json(link.subject_kind), to_json(link.subject_id), to_json(link.person_pseudonym),
          to_json(encode(link.words_hash, 'hex')),
          to_json(to_char(link.expires_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US'))
        ]::text[], ',', 'null') || ']', 'UTF8'));
      update platform.audit_seal s set hash = link.hash where s.seq = link.seq;
    end if;
    previous := link.hash;
  end loop;
end $$;
alter table platform.audit_entry alter column words_hash set not null;
-- It is the hash of the link before. Without it whoever chains in the earlier form waits, and breaks nothing.
alter table platform.audit_seal drop column previous;
comment on table platform.audit_seal is 'read-only: the chain over the audit, written by a role of its own: hash = sha256(hash of the link before, entry)';

create function platform.erase_audit_words(subjects text[]) returns integer
  language plpgsql security definer set search_path to pg_catalog, pg_temp as $$
declare n integer;
begin
  update platform.audit_entry e set reason = null, evidence = '{}', salt = null
    where e.subject_id = any(subjects) and e.salt is not null;
  get diagnostics n = row_count;
  return n;
end $$;
-- Only for the owner's other functions: those ask whether the day has come.
revoke execute on function platform.erase_audit_words(text[]) from public;

create function platform.erase_audit(person uuid) returns integer
  language plpgsql security definer set search_path to pg_catalog, pg_temp as $$
declare n integer;
begin
  if not accounts.is_leaving_due(person) then
    raise exception 'nobody is to be erased here' using errcode = '42501';
  end if;
  update platform.audit_entry e set reason = null, evidence = '{}', salt = null
    from platform.audit_person p
    where p.persona_id = person and e.person_pseudonym = p.pseudonym and e.salt is not null;
  get diagnostics n = row_count;
  return n + platform.erase_audit_words(array[person::text]);
end $$;
revoke execute on function platform.erase_audit(uuid) from public;
comment on function platform.erase_audit(uuid) is 'erases: what the audit says in words of somebody';

create or replace function posts.erase_acts(person uuid)
   RETURNS integer
   LANGUAGE plpgsql
   SECURITY DEFINER
   SET search_path TO 'pg_catalog', 'pg_temp'
  AS $function$
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
      perform platform.erase_audit_words(array(select p.id::text from posts.post p where p.author_id = person
        union select h.post_id::text from posts.anonymous_author h where h.persona_id = person));
      update posts.moderation m set by_id = null where m.by_id = person;
      get diagnostics n = row_count;
      return erased + n;
    end $function$;

create or replace function community.erase_acts(person uuid)
   RETURNS integer
   LANGUAGE plpgsql
   SECURITY DEFINER
   SET search_path TO 'pg_catalog', 'pg_temp'
  AS $function$
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
      perform platform.erase_audit_words(opened::text[]);
      return n;
    end $function$;
