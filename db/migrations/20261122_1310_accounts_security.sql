-- What keeps an account its owner's: sessions with a face, confirmed e-mail, recovery, passkeys, one-time codes.
alter table accounts.session
  -- What pages and forms call a session by; the hash of its token is shown nowhere.
  add column id uuid not null default gen_random_uuid() unique,
  -- In coarse words at sign-in (browser and system); never the agent's own line or the address.
  add column device text not null default '',
  -- When the person last proved who they are in this session; what changes the way in asks for a recent one.
  add column proved_at timestamptz;
comment on column accounts.session.id is 'internal';
comment on column accounts.session.device is 'pii:preference';
comment on column accounts.session.proved_at is 'internal';

-- Without it the address was only given, and nothing is sent there that could open the account.
alter table accounts.account add column email_confirmed_at timestamptz;
comment on column accounts.account.email_confirmed_at is 'internal';

create table accounts.email_pending (
  account_id uuid primary key references accounts.account (id) on delete cascade,
  email text not null,
  asked_at timestamptz not null,
  -- Set by the worker when the letter is sent; the link's token lies nowhere but in the letter.
  token_hash bytea unique,
  expires_at timestamptz
);
comment on table accounts.email_pending is 'An address that has been given and not yet confirmed.';
comment on column accounts.email_pending.account_id is 'pii:link';
comment on column accounts.email_pending.email is 'pii:contact';
comment on column accounts.email_pending.asked_at is 'internal';
comment on column accounts.email_pending.token_hash is 'secret';
comment on column accounts.email_pending.expires_at is 'internal';

create table accounts.letter (
  id uuid primary key,
  account_id uuid references accounts.account (id) on delete cascade,
  kind text not null,
  -- Where to, when not to the account's own confirmed address; for a recovery what somebody typed.
  address text,
  written_at timestamptz not null
);
create index letter_account on accounts.letter (account_id);
create index letter_written on accounts.letter (written_at);
comment on table accounts.letter is 'Letters that wait to be sent by the worker; gone once they are.';
comment on column accounts.letter.id is 'internal';
comment on column accounts.letter.account_id is 'pii:link';
comment on column accounts.letter.kind is 'internal';
comment on column accounts.letter.address is 'pii:contact';
comment on column accounts.letter.written_at is 'internal';

create table accounts.recovery_link (
  account_id uuid primary key references accounts.account (id) on delete cascade,
  token_hash bytea not null unique,
  expires_at timestamptz not null
);
comment on column accounts.recovery_link.account_id is 'pii:link';
comment on column accounts.recovery_link.token_hash is 'secret';
comment on column accounts.recovery_link.expires_at is 'internal';

create table accounts.recovery_code (
  account_id uuid not null references accounts.account (id) on delete cascade,
  hash bytea not null,
  made_at timestamptz not null,
  used_at timestamptz,
  primary key (account_id, hash)
);
comment on column accounts.recovery_code.account_id is 'pii:link';
comment on column accounts.recovery_code.hash is 'secret';
comment on column accounts.recovery_code.made_at is 'internal';
comment on column accounts.recovery_code.used_at is 'internal';

create table accounts.passkey (
  id uuid primary key,
  account_id uuid not null references accounts.account (id) on delete cascade,
  name text not null,
  credential_id text not null unique,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  -- One random handle for all passkeys of an account, so that a device keeps one entry for it.
  handle bytea not null,
  made_at timestamptz not null,
  used_at timestamptz
);
create index passkey_account on accounts.passkey (account_id);
comment on column accounts.passkey.id is 'internal';
comment on column accounts.passkey.account_id is 'pii:link';
comment on column accounts.passkey.name is 'pii:free_text';
comment on column accounts.passkey.credential_id is 'secret';
comment on column accounts.passkey.public_key is 'secret';
comment on column accounts.passkey.counter is 'internal';
comment on column accounts.passkey.transports is 'internal';
comment on column accounts.passkey.handle is 'secret';
comment on column accounts.passkey.made_at is 'internal';
comment on column accounts.passkey.used_at is 'internal';

create table accounts.challenge (
  challenge text primary key,
  -- For whom a passkey is being made; null while somebody signs in.
  account_id uuid references accounts.account (id) on delete cascade,
  handle bytea,
  expires_at timestamptz not null
);
create index challenge_account on accounts.challenge (account_id);
create index challenge_expires on accounts.challenge (expires_at);
comment on table accounts.challenge is 'What a passkey is asked to sign: once, within minutes.';
comment on column accounts.challenge.challenge is 'secret';
comment on column accounts.challenge.account_id is 'pii:link';
comment on column accounts.challenge.handle is 'secret';
comment on column accounts.challenge.expires_at is 'internal';

create table accounts.totp (
  account_id uuid primary key references accounts.account (id) on delete cascade,
  -- Sealed with the key of the installation (AES-256-GCM), bound to the account.
  secret text not null,
  begun_at timestamptz not null,
  on_at timestamptz,
  -- The last thirty seconds of which a code was taken: no code twice.
  last_step bigint not null default 0
);
comment on column accounts.totp.account_id is 'pii:link';
comment on column accounts.totp.secret is 'secret';
comment on column accounts.totp.begun_at is 'internal';
comment on column accounts.totp.on_at is 'internal';
comment on column accounts.totp.last_step is 'internal';

create table accounts.half_session (
  token_hash bytea primary key,
  account_id uuid not null references accounts.account (id) on delete cascade,
  persona_id uuid not null references accounts.persona (id) on delete cascade,
  expires_at timestamptz not null
);
create index half_session_account on accounts.half_session (account_id);
create index half_session_persona on accounts.half_session (persona_id);
create index half_session_expires on accounts.half_session (expires_at);
comment on table accounts.half_session is 'The password was right, the code is still to come. Opens nothing.';
comment on column accounts.half_session.token_hash is 'secret';
comment on column accounts.half_session.account_id is 'pii:link';
comment on column accounts.half_session.persona_id is 'pii:link';
comment on column accounts.half_session.expires_at is 'internal';

create table platform.demo_letter (
  id uuid primary key,
  at timestamptz not null,
  address text not null,
  subject text not null,
  body text not null
);
comment on table platform.demo_letter is 'What a demonstration would have mailed; empty everywhere else.';
comment on column platform.demo_letter.id is 'internal';
comment on column platform.demo_letter.at is 'internal';
comment on column platform.demo_letter.address is 'pii:contact';
comment on column platform.demo_letter.subject is 'secret';
comment on column platform.demo_letter.body is 'secret';
