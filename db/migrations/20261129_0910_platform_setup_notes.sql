create table platform.setup_note (
  about text primary key,
  seen text not null,
  setting text not null,
  at timestamptz not null
);
comment on table platform.setup_note is 'What the settings are wrong about, as it was met in service; one row each, for the doctor.';
comment on column platform.setup_note.about is 'internal';
comment on column platform.setup_note.seen is 'internal';
comment on column platform.setup_note.setting is 'internal';
comment on column platform.setup_note.at is 'internal';
