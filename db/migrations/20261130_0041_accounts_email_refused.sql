-- Addresses that take no letters any more: after a few of them nothing is written there but what lets somebody in.
create table accounts.email_refused (
  account_id uuid primary key references accounts.account (id) on delete cascade,
  times smallint not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  stopped_at timestamptz
);
comment on table accounts.email_refused is 'That letters to somebody’s confirmed address were refused for good; until one is taken, or the address is confirmed anew.';
comment on column accounts.email_refused.account_id is 'pii:link';
comment on column accounts.email_refused.times is 'internal';
comment on column accounts.email_refused.first_at is 'internal';
comment on column accounts.email_refused.last_at is 'internal';
comment on column accounts.email_refused.stopped_at is 'internal';
alter table accounts.email_pending add column refused_at timestamptz;
comment on column accounts.email_pending.refused_at is 'internal';
create or replace view accounts.pub_mailed as
  select p.id as persona_id
  from accounts.persona p join accounts.account a on a.id = p.account_id
  where a.email_confirmed_at is not null and not exists (
    select from accounts.email_refused r where r.account_id = a.id and r.stopped_at is not null);
-- To whom letters came back.
create view accounts.pub_mail_refused as
  select p.id as persona_id
  from accounts.persona p join accounts.email_refused r on r.account_id = p.account_id
  where r.stopped_at is not null;
