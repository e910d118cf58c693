-- The same number with other words is another sending: it is told so, instead of the first result.
alter table platform.sent add column digest text;
comment on column platform.sent.digest is 'internal';
