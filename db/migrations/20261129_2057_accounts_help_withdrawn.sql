-- That a link was taken back, and why: whom it concerns reads it.
alter table accounts.help add column withdrawn_at timestamptz;
comment on column accounts.help.withdrawn_at is 'internal';
alter table accounts.help add column withdrawn_because text;
comment on column accounts.help.withdrawn_because is 'staff:free_text';
