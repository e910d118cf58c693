-- A title is words of whoever opened the thread, with their name or without, and stands in the log of
-- every thread it was merged into or split from.
create or replace function community.erase_acts(person uuid) returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    n integer;
    erased integer := 0;
    opened uuid[];
  begin
    if not accounts.is_leaving_due(person) then
      raise exception 'nobody is to be erased here' using errcode = '42501';
    end if;
    opened := array(
      select t.id from community.thread t where t.author_id = person
      union select p.thread_id from community.hidden_author h join community.post p on p.id = h.post_id
        where h.persona_id = person and p.seq = 1
      -- Its posts went elsewhere; who opens without a name is the first without one.
      union select k.thread_id from community.mask k join community.thread t on t.id = k.thread_id
        where k.persona_id = person and k.mask = 1 and t.author_id is null and t.merged_into is not null);
    -- What was said about their posts was said about them.
    update community.moderation m set reason = null, detail = '{}'
      where (m.reason is not null or m.detail <> '{}') and (
        m.post_id in (select p.id from community.post p where p.author_id = person)
        or m.post_id in (select h.post_id from community.hidden_author h where h.persona_id = person)
        or m.thread_id = any(opened) or m.detail ->> 'thread' = any(opened::text[])
        or m.detail::text like '%' || person::text || '%');
    get diagnostics n = row_count;
    erased := erased + n;
    update community.moderation m set by_id = null where m.by_id = person;
    get diagnostics n = row_count;
    return erased + n;
  end $$;
