-- What somebody agreed to: which terms, in which language and version, and when. A row is added for each time.
create table accounts.agreement (
  account_id uuid not null references accounts.account (id) on delete cascade,
  edition integer not null check (edition > 0),
  language text not null,
  version integer not null,
  agreed_at timestamptz not null,
  primary key (account_id, edition)
);
comment on table accounts.agreement is 'Which terms somebody agreed to, and when.';
comment on column accounts.agreement.account_id is 'pii:link';
comment on column accounts.agreement.edition is 'internal';
comment on column accounts.agreement.language is 'internal';
comment on column accounts.agreement.version is 'internal';
comment on column accounts.agreement.agreed_at is 'internal';
