-- A reason may name somebody whom it is not about. Once they are erased, their name is left out of it, wherever reasons
-- may only be added to.

-- How whoever is about to be erased is called, as a pattern of whole words; null: no name is theirs alone. What goes on
-- with another name is somebody else.
create function accounts.called_leaving(person uuid) returns text
  language sql stable set search_path = pg_catalog, pg_temp
  as $$
    select '(?<![[:alnum:]_])(?:' || string_agg(regexp_replace(own.name, '([^[:alnum:][:space:]])', '\\\1', 'g'), '|'
        order by length(own.name) desc) || ')(?![[:alnum:]_]|[[:blank:]][[:upper:]])'
    from (select p.name, p.folded, p.account_id from accounts.persona p where p.id = person
      union select f.name, f.folded, p.account_id from accounts.former_name f
        join accounts.persona p on p.id = f.persona_id where p.id = person) own
    where not exists (select from accounts.persona other
      where other.folded = own.folded and other.account_id <> own.account_id)
  $$;
revoke all on function accounts.called_leaving(uuid) from public;

create function platform.unname_deeds(person uuid) returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    n integer;
    called text := accounts.called_leaving(person);
  begin
    if not accounts.is_leaving_due(person) then
      raise exception 'nobody is to be erased here' using errcode = '42501';
    end if;
    update platform.deed d set reason = regexp_replace(d.reason, called, '…', 'g') where d.reason ~ called;
    get diagnostics n = row_count;
    return n;
  end $$;
revoke all on function platform.unname_deeds(uuid) from public;
comment on function platform.unname_deeds(uuid) is 'erases: the name of somebody from reasons in the log of deeds that are about others';

create function platform.unname_audit(person uuid) returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    n integer;
    called text := accounts.called_leaving(person);
  begin
    if not accounts.is_leaving_due(person) then
      raise exception 'nobody is to be erased here' using errcode = '42501';
    end if;
    -- The chain holds a hash of the words: they go whole, or not at all.
    update platform.audit_entry e set reason = null, evidence = '{}', salt = null
      where e.salt is not null and (e.reason ~ called or e.evidence::text ~ called);
    get diagnostics n = row_count;
    return n;
  end $$;
revoke all on function platform.unname_audit(uuid) from public;
comment on function platform.unname_audit(uuid) is 'erases: words of the audit that name somebody whom they are not about';

create function posts.unname_acts(person uuid) returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    n integer;
    called text := accounts.called_leaving(person);
  begin
    if not accounts.is_leaving_due(person) then
      raise exception 'nobody is to be erased here' using errcode = '42501';
    end if;
    update posts.moderation m set reason = regexp_replace(m.reason, called, '…', 'g'),
        detail = case when m.detail #>> '{lost,closing,words}' ~ called
          then jsonb_set(m.detail, '{lost,closing,words}', '""') else m.detail end
      where m.reason ~ called or m.detail #>> '{lost,closing,words}' ~ called;
    get diagnostics n = row_count;
    return n;
  end $$;
revoke all on function posts.unname_acts(uuid) from public;
comment on function posts.unname_acts(uuid) is 'erases: the name of somebody from reasons in the moderation log that are about others';

create function learning.unname_facts(person uuid) returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    n integer;
    erased integer := 0;
    called text := accounts.called_leaving(person);
  begin
    if not accounts.is_leaving_due(person) then
      raise exception 'nobody is to be erased here' using errcode = '42501';
    end if;
    update learning.completion_revocation r set reason = regexp_replace(r.reason, called, '…', 'g')
      where r.reason ~ called;
    get diagnostics n = row_count;
    erased := erased + n;
    update learning.mark m set reason = regexp_replace(m.reason, called, '…', 'g') where m.reason ~ called;
    get diagnostics n = row_count;
    return erased + n;
  end $$;
revoke all on function learning.unname_facts(uuid) from public;
comment on function learning.unname_facts(uuid) is 'erases: the name of somebody from reasons why a step counts for others, or does not';
