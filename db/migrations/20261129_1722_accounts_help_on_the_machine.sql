-- A link that was made on the machine ends one-time codes as well. Who made it may have left since, which says
-- nothing of that.
alter table accounts.help add column on_machine boolean not null default false;
comment on column accounts.help.on_machine is 'internal';
update accounts.help set on_machine = true where by_id is null and token_hash is null;
