-- That the chain of the audit is looked at from a page: how far it was followed, and what came of it. One at a time, the last stays.
create table platform.audit_check (
  id uuid primary key,
  begun_at timestamptz not null,
  touched_at timestamptz not null,
  ended_at timestamptz,
  total bigint not null,
  seq bigint not null,
  hash bytea not null,
  broken bigint
);
comment on column platform.audit_check.id is 'internal';
comment on column platform.audit_check.begun_at is 'internal';
comment on column platform.audit_check.touched_at is 'internal';
comment on column platform.audit_check.ended_at is 'internal';
comment on column platform.audit_check.total is 'internal';
comment on column platform.audit_check.seq is 'internal';
comment on column platform.audit_check.hash is 'internal';
comment on column platform.audit_check.broken is 'internal';
