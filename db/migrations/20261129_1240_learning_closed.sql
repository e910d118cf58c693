-- A programme that was opened and in which somebody began closes to newcomers instead of becoming a draft again.
alter table learning.programme add column closed_at timestamptz;
comment on column learning.programme.closed_at is 'internal';
