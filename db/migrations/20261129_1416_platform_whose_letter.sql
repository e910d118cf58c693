-- A letter of the demo is shown to nobody but whom it is for. Of those of before nobody knows whose they are.
delete from platform.demo_letter;
alter table platform.demo_letter add column account_id uuid;
comment on column platform.demo_letter.account_id is 'pii:link';
