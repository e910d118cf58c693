-- Each run of an import is known as one. What it added bears its id, so that it is taken back alone; a completion is
-- given that when it is granted and never later, as nothing changes one.
create table admin.import (
  id uuid primary key,
  source text not null,
  side text not null check (side in ('adult', 'teen')),
  -- What the file was called.
  file text not null,
  at timestamptz not null,
  -- What it added, by sort.
  counts jsonb not null,
  undone_at timestamptz,
  undone_by uuid,
  check (undone_by is null or undone_at is not null)
);
create index import_source on admin.import (source, id) where undone_at is null;
comment on table admin.import is 'Runs of an import that added something.';
comment on column admin.import.id is 'internal';
comment on column admin.import.source is 'internal';
comment on column admin.import.side is 'internal';
comment on column admin.import.file is 'internal';
comment on column admin.import.at is 'internal';
comment on column admin.import.counts is 'internal';
comment on column admin.import.undone_at is 'internal';
comment on column admin.import.undone_by is 'pii:link';

alter table accounts.persona add column import_id uuid;
alter table posts.post add column import_id uuid;
alter table learning.programme add column import_id uuid;
alter table learning.course add column import_id uuid;
alter table learning.step add column import_id uuid;
alter table learning.enrolment add column import_id uuid;
alter table learning.step_start add column import_id uuid;
alter table learning.programme_end add column import_id uuid;
alter table learning.completion add column import_id uuid;
comment on column accounts.persona.import_id is 'internal';
comment on column posts.post.import_id is 'internal';
comment on column learning.programme.import_id is 'internal';
comment on column learning.course.import_id is 'internal';
comment on column learning.step.import_id is 'internal';
comment on column learning.enrolment.import_id is 'internal';
comment on column learning.step_start.import_id is 'internal';
comment on column learning.programme_end.import_id is 'internal';
comment on column learning.completion.import_id is 'internal';
