-- What those did who hold a duty, and which act takes it back: the log from which it is undone.
create table platform.deed (
  id uuid primary key,
  act text not null,
  at timestamptz not null,
  by_id uuid,
  person_id uuid,
  power text not null,
  side text not null check (side in ('adult', 'teen')),
  scope_id uuid,
  above_id uuid,
  subject_kind text not null,
  subject_id uuid not null,
  title text not null,
  link text not null,
  rule text,
  reason text,
  undo jsonb,
  undoes uuid
);
create index deed_at on platform.deed (at desc, id desc);
create index deed_subject on platform.deed (subject_id, at);
create index deed_undoes on platform.deed (undoes) where undoes is not null;
create index deed_by on platform.deed (by_id) where by_id is not null;
create index deed_person on platform.deed (person_id) where person_id is not null;
comment on table platform.deed is 'append-only: what those did who hold a duty, and which act undoes it';
comment on column platform.deed.id is 'internal';
comment on column platform.deed.act is 'internal';
comment on column platform.deed.at is 'internal';
comment on column platform.deed.by_id is 'internal';
comment on column platform.deed.person_id is 'internal';
comment on column platform.deed.power is 'internal';
comment on column platform.deed.side is 'internal';
comment on column platform.deed.scope_id is 'internal';
comment on column platform.deed.above_id is 'internal';
comment on column platform.deed.subject_kind is 'internal';
comment on column platform.deed.subject_id is 'internal';
comment on column platform.deed.title is 'internal';
comment on column platform.deed.link is 'internal';
comment on column platform.deed.rule is 'internal';
comment on column platform.deed.reason is 'staff:free_text';
comment on column platform.deed.undo is 'staff:free_text';
comment on column platform.deed.undoes is 'internal';

create view platform.pub_deed as
  select id, act, at, by_id, person_id, power, side, scope_id, above_id, subject_id, title, link, rule, reason,
    undo, undoes
  from platform.deed;

-- What was done stays; whom it concerned, by whom and why goes with them.
create function platform.erase_deeds(person uuid) returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    n integer;
    erased integer := 0;
  begin
    if not accounts.is_leaving_due(person) then
      raise exception 'nobody is to be erased here' using errcode = '42501';
    end if;
    update platform.deed d set person_id = null, reason = null, undo = null
      where d.person_id = person or d.undo::text like '%' || person::text || '%';
    get diagnostics n = row_count;
    erased := erased + n;
    update platform.deed d set by_id = null where d.by_id = person;
    get diagnostics n = row_count;
    return erased + n;
  end $$;
revoke all on function platform.erase_deeds(uuid) from public;
comment on function platform.erase_deeds(uuid) is 'erases: whom the log of deeds names, and why';
