-- Pictures, files, films and sounds of what is taught, in pieces, so that none is ever held whole.
create table learning.file (
  id uuid primary key,
  programme_id uuid references learning.programme (id) on delete set null,
  uploader_id uuid,
  kind text not null check (kind in ('picture', 'document', 'video', 'audio', 'captions')),
  type text not null,
  name text not null,
  size bigint not null check (size > 0),
  arrived bigint not null default 0 check (arrived between 0 and size),
  width integer,
  height integer,
  uploaded_at timestamptz not null,
  loose_since timestamptz
);
create index file_programme on learning.file (programme_id);
create index file_uploader on learning.file (uploader_id);
create index file_loose on learning.file (loose_since) where loose_since is not null;
comment on table learning.file is 'What steps show and offer beside their words: pictures, files, films, sounds, captions.';
comment on column learning.file.id is 'public';
comment on column learning.file.programme_id is 'public';
comment on column learning.file.uploader_id is 'pii:link';
comment on column learning.file.kind is 'public';
comment on column learning.file.type is 'public';
comment on column learning.file.name is 'public';
comment on column learning.file.size is 'public';
comment on column learning.file.arrived is 'internal';
comment on column learning.file.width is 'public';
comment on column learning.file.height is 'public';
comment on column learning.file.uploaded_at is 'public';
comment on column learning.file.loose_since is 'internal';

create table learning.file_piece (
  file_id uuid not null references learning.file (id) on delete cascade,
  nr integer not null check (nr >= 0),
  bytes bytea not null,
  primary key (file_id, nr)
);
-- What is compressed already is not tried again, and a piece is read without unpacking.
alter table learning.file_piece alter column bytes set storage external;
comment on table learning.file_piece is 'The bytes of files, half a megabyte each but the last.';
comment on column learning.file_piece.file_id is 'public';
comment on column learning.file_piece.nr is 'internal';
comment on column learning.file_piece.bytes is 'public';

create table learning.step_file (
  step_id uuid not null references learning.step (id) on delete cascade,
  file_id uuid not null references learning.file (id) on delete cascade,
  primary key (step_id, file_id)
);
create index step_file_file on learning.step_file (file_id);
comment on table learning.step_file is 'Which steps show a file, in any of their languages: whoever sees one of them sees it.';
comment on column learning.step_file.step_id is 'public';
comment on column learning.step_file.file_id is 'public';
