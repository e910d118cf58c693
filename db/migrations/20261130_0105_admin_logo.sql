-- Pictures that the operator showed, or shows, beside the name of the place. Which one is shown is a setting, `logo`.
create table admin.logo (
  id uuid primary key,
  bytes bytea not null,
  made_at timestamptz not null
);
comment on table admin.logo is 'Pictures beside the name of the place; which one is shown is a setting.';
comment on column admin.logo.id is 'public';
comment on column admin.logo.bytes is 'public';
comment on column admin.logo.made_at is 'internal';
