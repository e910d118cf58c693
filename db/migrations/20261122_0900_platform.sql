-- What every module stands on: receipts, acknowledged sendings, the audit.
create schema platform;

create table platform.receipt (
  event_id uuid not null,
  handler text not null,
  at timestamptz not null,
  primary key (event_id, handler)
);
comment on column platform.receipt.event_id is 'internal';
comment on column platform.receipt.handler is 'internal';
comment on column platform.receipt.at is 'internal';

create table platform.sent (
  persona_id uuid not null,
  client_id uuid not null,
  use_case text not null,
  result jsonb not null,
  at timestamptz not null,
  primary key (persona_id, client_id, use_case)
);
create index receipt_at on platform.receipt (at);
create index sent_at on platform.sent (at);
comment on table platform.sent is 'First results of sendings, so that sending again is harmless. Kept for two days.';
comment on column platform.sent.persona_id is 'internal';
comment on column platform.sent.client_id is 'internal';
comment on column platform.sent.use_case is 'internal';
comment on column platform.sent.result is 'internal';
comment on column platform.sent.at is 'internal';

create table platform.audit_person (
  pseudonym uuid primary key,
  persona_id uuid not null unique
);
comment on table platform.audit_person is 'The only way from a pseudonym of the audit to a person; erasing the row makes the audit anonymous.';
comment on column platform.audit_person.pseudonym is 'internal';
comment on column platform.audit_person.persona_id is 'pii:link';

create table platform.audit_entry (
  id uuid primary key,
  at timestamptz not null,
  act text not null,
  by_pseudonym uuid,
  subject_kind text not null,
  subject_id text not null,
  person_pseudonym uuid,
  reason text,
  evidence jsonb not null default '{}',
  expires_at timestamptz
);
create index audit_entry_at on platform.audit_entry (at, id);
comment on table platform.audit_entry is 'Acts of power, append-only: the application may insert and read, never change.';
comment on column platform.audit_entry.id is 'internal';
comment on column platform.audit_entry.at is 'internal';
comment on column platform.audit_entry.act is 'internal';
comment on column platform.audit_entry.by_pseudonym is 'pii:pseudonym';
comment on column platform.audit_entry.subject_kind is 'internal';
comment on column platform.audit_entry.subject_id is 'internal';
comment on column platform.audit_entry.person_pseudonym is 'pii:pseudonym';
comment on column platform.audit_entry.reason is 'staff:free_text';
comment on column platform.audit_entry.evidence is 'internal';
comment on column platform.audit_entry.expires_at is 'internal';

create table platform.audit_seal (
  seq bigint primary key,
  entry_id uuid not null unique references platform.audit_entry (id),
  previous bytea not null,
  hash bytea not null
);
comment on table platform.audit_seal is 'The chain over the audit, written by the sealer role alone: hash = sha256(previous, entry).';
comment on column platform.audit_seal.seq is 'internal';
comment on column platform.audit_seal.entry_id is 'internal';
comment on column platform.audit_seal.previous is 'internal';
comment on column platform.audit_seal.hash is 'internal';
