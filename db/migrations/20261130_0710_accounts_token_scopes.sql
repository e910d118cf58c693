-- What a token may do, when it was last of use (coarsely), and whether its owner was told that it ends.
-- Those there are may go on doing whatever their owner may, as they could until now.
alter table accounts.access_token
  add column scopes text[] not null default '{read,write,manage}',
  add column used_at timestamptz,
  add column told_at timestamptz;
comment on column accounts.access_token.scopes is 'internal';
comment on column accounts.access_token.used_at is 'internal';
comment on column accounts.access_token.told_at is 'internal';
