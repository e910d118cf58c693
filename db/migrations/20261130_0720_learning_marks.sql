-- Steps that a person marks as done for somebody, or excuses them from: how a round of a completion was granted.
create table learning.mark (
  step_id uuid not null,
  persona_id uuid not null,
  round integer not null,
  -- Of all who were marked at once.
  marking_id uuid not null,
  how text not null constraint mark_how check (how in ('by_hand', 'excused')),
  marked_by uuid not null,
  marked_at timestamptz not null,
  reason text not null,
  primary key (step_id, persona_id, round),
  foreign key (step_id, persona_id, round) references learning.completion (step_id, persona_id, round)
);
create index mark_marking on learning.mark (marking_id);
create index mark_person on learning.mark (persona_id);
comment on table learning.mark is 'append-only: what was marked as done by hand, or excused, by whom and why';
comment on column learning.mark.step_id is 'internal';
comment on column learning.mark.persona_id is 'internal';
comment on column learning.mark.round is 'internal';
comment on column learning.mark.marking_id is 'internal';
comment on column learning.mark.how is 'internal';
comment on column learning.mark.marked_by is 'internal';
comment on column learning.mark.marked_at is 'internal';
comment on column learning.mark.reason is 'staff:free_text';

-- What was ever granted, also where it was taken back since; a mark that was taken back is as if it had never been.
create view learning.granted as
  select c.step_id, c.persona_id, c.round, c.completed_at, c.rule_version, c.evidence
  from learning.completion c
  where not exists (
    select 1 from learning.mark m
    join learning.completion_revocation r
      on r.step_id = m.step_id and r.persona_id = m.persona_id and r.round = m.round
    where m.step_id = c.step_id and m.persona_id = c.persona_id and m.round = c.round
  );

create or replace function learning.erase_facts(person uuid, salt uuid) returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
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
  delete from learning.mark m where m.persona_id = person;
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
  update learning.mark m
    set marked_by = pg_catalog.md5(salt::text || m.step_id::text || person::text)::uuid
    where m.marked_by = person;
  get diagnostics n = row_count;
  erased := erased + n;
  -- Others' completions say to whom they replied; it stays true, of nobody.
  update learning.completion c set evidence = replace(c.evidence::text, person::text,
      pg_catalog.md5(salt::text || c.step_id::text || person::text)::uuid::text)::jsonb
    where c.evidence::text like '%' || person::text || '%';
  get diagnostics n = row_count;
  return erased + n;
end $$;
