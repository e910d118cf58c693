-- What the operator decides on pages: each change is a row, with who made it and when. The newest version of a
-- key, and of a language where words differ by it, is what holds.
create table admin.setting (
  key text not null,
  -- Empty: it is the same in every language.
  language text not null default '',
  version integer not null check (version > 0),
  value text not null,
  by_id uuid,
  at timestamptz not null,
  primary key (key, language, version)
);
create index setting_by on admin.setting (by_id);
comment on table admin.setting is 'What the operator decided on pages: every version, the newest holds.';
comment on column admin.setting.key is 'public';
comment on column admin.setting.language is 'public';
comment on column admin.setting.version is 'public';
comment on column admin.setting.value is 'public';
comment on column admin.setting.by_id is 'internal';
comment on column admin.setting.at is 'public';
