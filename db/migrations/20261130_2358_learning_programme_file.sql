-- Which programmes may show a file: the one that it was uploaded for, and its copies, also while no step of theirs does.
create table learning.programme_file (
  programme_id uuid not null references learning.programme (id) on delete cascade,
  file_id uuid not null references learning.file (id) on delete cascade,
  loose_since timestamptz,
  primary key (programme_id, file_id)
);
create index programme_file_file on learning.programme_file (file_id);
create index programme_file_loose on learning.programme_file (loose_since) where loose_since is not null;
comment on table learning.programme_file is 'Which programmes may show a file; of each until no step of it has shown the file for two weeks.';
comment on column learning.programme_file.programme_id is 'public';
comment on column learning.programme_file.file_id is 'public';
comment on column learning.programme_file.loose_since is 'internal';

insert into learning.programme_file (programme_id, file_id)
  select distinct step.programme_id, at.file_id from learning.step_file at join learning.step on step.id = at.step_id;
insert into learning.programme_file (programme_id, file_id, loose_since)
  select programme_id, id, loose_since from learning.file where programme_id is not null
  on conflict do nothing;
-- No release has it.
alter table learning.file drop column loose_since;
