-- When somebody is not to be disturbed, by the clocks where they are. Of whoever has no row nothing is known.
create table accounts.hours (
  account_id uuid primary key references accounts.account (id) on delete cascade,
  zone text not null,
  quiet_from smallint check (quiet_from between 0 and 23),
  quiet_to smallint check (quiet_to between 0 and 23)
);
comment on table accounts.hours is 'Where somebody’s clock stands, and between which hours nothing reaches for them.';
comment on column accounts.hours.account_id is 'pii:link';
comment on column accounts.hours.zone is 'pii:preference';
comment on column accounts.hours.quiet_from is 'pii:preference';
comment on column accounts.hours.quiet_to is 'pii:preference';
-- Whom letters reach; the address is told to nobody.
create view accounts.pub_mailed as
  select p.id as persona_id
  from accounts.persona p join accounts.account a on a.id = p.account_id
  where a.email_confirmed_at is not null;
create view accounts.pub_hours as
  select p.id as persona_id, h.zone, h.quiet_from, h.quiet_to
  from accounts.hours h join accounts.persona p on p.account_id = h.account_id;
