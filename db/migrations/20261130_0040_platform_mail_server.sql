-- Whether letters go out at all: one row, for those who run the place.
create table platform.mail_server (
  one boolean primary key default true check (one),
  sent_at timestamptz,
  failing_since timestamptz,
  told_at timestamptz
);
comment on table platform.mail_server is 'When the mail server last took a letter, and since when it takes none.';
comment on column platform.mail_server.one is 'internal';
comment on column platform.mail_server.sent_at is 'internal';
comment on column platform.mail_server.failing_since is 'internal';
comment on column platform.mail_server.told_at is 'internal';
insert into platform.mail_server default values;
