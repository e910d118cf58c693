-- Who has been told of the end of a programme: what its authors do later tells nobody of it a second time.
create table learning.programme_end (
  programme_id uuid not null references learning.programme (id) on delete cascade,
  persona_id uuid not null,
  told_at timestamptz not null,
  primary key (programme_id, persona_id)
);
create index programme_end_persona on learning.programme_end (persona_id);
comment on table learning.programme_end is 'Who came to the end of a programme, and when they were first told so.';
comment on column learning.programme_end.programme_id is 'public';
comment on column learning.programme_end.persona_id is 'internal';
comment on column learning.programme_end.told_at is 'internal';

-- Whoever has done every step that is asked by now was told when they did the last one.
insert into learning.programme_end (programme_id, persona_id, told_at)
  select step.programme_id, done.persona_id, max(done.completed_at)
  from learning.standing done join learning.step step on step.id = done.step_id
  where step.hidden_at is null and step.retired_at is null
  group by step.programme_id, done.persona_id
  having count(*) = (select count(*) from learning.step s
    where s.programme_id = step.programme_id and s.hidden_at is null and s.retired_at is null);
