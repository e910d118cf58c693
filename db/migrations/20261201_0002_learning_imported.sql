-- What taking an import back asks and does.
create view accounts.pub_imported as
  select p.import_id, p.id as persona_id, a.password_hash is not null as is_claimed
  from accounts.persona p join accounts.account a on a.id = p.account_id
  where p.source is not null;

create or replace view posts.pub_post as
  select id, place_kind, place_id, scope_id, seq, root_seq, parent_id, author_id, alias, body, body_html, content_note,
    created_at, edited_at, deleted_at, hidden_at, held_at, hearts, accepted_at, source, external_id, import_id
  from posts.post;

-- What may only be added to goes here with its import, once that is taken back, and of nobody who claimed their account.
-- Which import granted something is said when it is granted and by nothing later, so nothing else can be named. Where
-- somebody marked it or took it back since, the foreign keys hold it.
create function learning.erase_imported(import uuid) returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  n integer;
begin
  if not exists (select from admin.import i where i.id = import and i.undone_at is not null)
    or exists (select from learning.completion c join accounts.persona p on p.id = c.persona_id
      join accounts.account a on a.id = p.account_id
      where c.import_id = import and a.password_hash is not null) then
    raise exception 'nothing is to be erased here' using errcode = '42501';
  end if;
  delete from learning.completion c where c.import_id = import;
  get diagnostics n = row_count;
  return n;
end $$;
revoke all on function learning.erase_imported(uuid) from public;
comment on function learning.erase_imported(uuid) is 'erases: completions that an import granted, when it is taken back';
