-- What the sentence of a deed tells besides, and what its module tells those whom it concerned. It names nobody.
alter table platform.deed add column detail jsonb;
comment on column platform.deed.detail is 'internal';
create or replace view platform.pub_deed as
  select id, act, at, by_id, person_id, power, side, scope_id, above_id, subject_id, title, link, rule, reason, undo, undoes,
    on_machine, detail
  from platform.deed;
