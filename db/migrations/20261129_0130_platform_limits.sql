-- How often somebody did something lately, for all processes together. Losing it in a crash costs nothing.
create unlogged table platform.limit_count (
  key text primary key,
  points integer not null,
  until timestamptz not null
);
create index limit_count_until on platform.limit_count (until);
comment on table platform.limit_count is 'How often an act was tried, by a digest of the act and who tried; until its window is over.';
comment on column platform.limit_count.key is 'internal';
comment on column platform.limit_count.points is 'internal';
comment on column platform.limit_count.until is 'internal';
