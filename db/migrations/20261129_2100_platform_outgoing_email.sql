-- E-mails on their way: written down with what asks for them, composed and carried to the mail server later, by one
-- process at a time. Whom one is for and what it says is known to the module that composes it, not here.
create table platform.outgoing_email (
  id uuid primary key,
  sort text not null,
  rank smallint not null,
  made_at timestamptz not null,
  due_at timestamptz not null,
  until timestamptz not null,
  attempts smallint not null default 0,
  problem text,
  given_up_at timestamptz
);
create index outgoing_email_due on platform.outgoing_email (rank, due_at) where given_up_at is null;
comment on table platform.outgoing_email is 'E-mails that are not at the mail server yet, and those that could not be brought there.';
comment on column platform.outgoing_email.id is 'internal';
comment on column platform.outgoing_email.sort is 'internal';
comment on column platform.outgoing_email.rank is 'internal';
comment on column platform.outgoing_email.made_at is 'internal';
comment on column platform.outgoing_email.due_at is 'internal';
comment on column platform.outgoing_email.until is 'internal';
comment on column platform.outgoing_email.attempts is 'internal';
comment on column platform.outgoing_email.problem is 'internal';
comment on column platform.outgoing_email.given_up_at is 'internal';
