-- A programme that came to its end, or must be seen by nobody for a while.
alter table learning.programme
  add column set_aside text check (set_aside in ('archived', 'hidden'));
comment on column learning.programme.set_aside is 'public';
