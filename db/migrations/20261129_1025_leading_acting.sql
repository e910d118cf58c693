-- While nobody moderates everywhere, operators do: a duty that begins and ends by itself.
alter table "leading".duty add column is_acting boolean not null default false;
comment on column "leading".duty.is_acting is 'public';
