-- Two people out of each other's sight. Hidden is the pair of personas; for matching, accounts count.
create table accounts.block (
  blocker_account uuid not null references accounts.account (id) on delete cascade,
  blocker_id uuid not null references accounts.persona (id) on delete cascade,
  blocked_account uuid not null references accounts.account (id) on delete cascade,
  blocked_id uuid not null references accounts.persona (id) on delete cascade,
  blocked_at timestamptz not null,
  primary key (blocker_id, blocked_id),
  check (blocker_account <> blocked_account)
);
create index block_blocked on accounts.block (blocked_id);
create index block_blocker_account on accounts.block (blocker_account);
create index block_blocked_account on accounts.block (blocked_account);
comment on column accounts.block.blocker_account is 'pii:link';
comment on column accounts.block.blocker_id is 'pii:link';
comment on column accounts.block.blocked_account is 'pii:link';
comment on column accounts.block.blocked_id is 'pii:link';
comment on column accounts.block.blocked_at is 'internal';
