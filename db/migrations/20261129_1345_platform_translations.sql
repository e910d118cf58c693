-- What a community writes of itself, in further languages: programmes, courses and steps, and what comes to declare
-- itself. The words in their first language stay where they are; a version here is read by whoever reads in its language.
create table platform.translation (
  subject_id uuid not null,
  locale text not null check (locale ~ '^[a-z]{2,3}$'),
  fields jsonb not null,
  of_original text not null,
  written_by uuid,
  written_at timestamptz not null,
  primary key (subject_id, locale)
);
create index translation_written_by on platform.translation (written_by) where written_by is not null;

comment on table platform.translation is 'texts of a community in further languages, one row a text and language';
comment on column platform.translation.subject_id is 'public';
comment on column platform.translation.locale is 'public';
comment on column platform.translation.fields is 'public';
comment on column platform.translation.of_original is 'internal';
comment on column platform.translation.written_by is 'internal';
comment on column platform.translation.written_at is 'internal';

-- The language that a programme was first written in, with its courses and steps; null: the first of the place's.
alter table learning.programme add column language text;
comment on column learning.programme.language is 'public';
