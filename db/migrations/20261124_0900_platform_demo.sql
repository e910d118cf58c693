-- Demo data know that they are: the row is written together with the made-up people, and only into a
-- place where nobody is yet. Sign-in without a password exists nowhere else.
create table platform.demo (
  is_demo boolean primary key default true check (is_demo),
  since timestamptz not null
);
comment on table platform.demo is 'One row where all people are made up; none elsewhere.';
comment on column platform.demo.is_demo is 'internal';
comment on column platform.demo.since is 'internal';
