-- What was done on the machine itself is said to be; that whoever did it has left says nothing of that.
alter table platform.deed add column on_machine boolean not null default false;
comment on column platform.deed.on_machine is 'internal';
create or replace view platform.pub_deed as
  select id, act, at, by_id, person_id, power, side, scope_id, above_id, subject_id, title, link, rule, reason, undo, undoes,
    on_machine
  from platform.deed;
