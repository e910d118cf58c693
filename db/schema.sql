-- Written by `npm run samovar -- schema` from the catalogue. Do not edit.

table accounts.access_token
  id uuid not null -- internal
  account_id uuid not null -- pii:link
  persona_id uuid not null -- pii:link
  name text not null -- pii:free_text
  token_hash bytea not null -- secret
  created_at timestamp with time zone not null -- internal
  expires_at timestamp with time zone not null -- internal
  scopes text[] not null default '{read,write,manage}'::text[] -- internal
  used_at timestamp with time zone -- internal
  told_at timestamp with time zone -- internal
  constraint access_token_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts.account(id) ON DELETE CASCADE
  constraint access_token_persona_id_fkey FOREIGN KEY (persona_id) REFERENCES accounts.persona(id) ON DELETE CASCADE
  constraint access_token_pkey PRIMARY KEY (id)
  constraint access_token_token_hash_key UNIQUE (token_hash)
  CREATE INDEX access_token_account ON accounts.access_token USING btree (account_id)
  CREATE INDEX access_token_persona ON accounts.access_token USING btree (persona_id)
  CREATE UNIQUE INDEX access_token_pkey ON accounts.access_token USING btree (id)
  CREATE UNIQUE INDEX access_token_token_hash_key ON accounts.access_token USING btree (token_hash)

table accounts.account
  id uuid not null -- internal
  side text not null -- pii:side
  birth_year smallint -- pii:birth
  locale text not null -- pii:preference
  email text -- pii:contact
  password_hash text -- secret
  guidelines_accepted_at timestamp with time zone -- internal
  created_at timestamp with time zone not null -- internal
  email_confirmed_at timestamp with time zone -- internal
  standing text not null default 'member'::text -- internal
  constraint account_id_side_key UNIQUE (id, side)
  constraint account_pkey PRIMARY KEY (id)
  constraint account_side_check CHECK ((side = ANY (ARRAY['adult'::text, 'teen'::text])))
  constraint account_standing_check CHECK ((standing = ANY (ARRAY['member'::text, 'waiting'::text, 'declined'::text])))
  CREATE INDEX account_teen ON accounts.account USING btree (birth_year) WHERE (side = 'teen'::text)
  CREATE UNIQUE INDEX account_email ON accounts.account USING btree (lower(email)) WHERE (email IS NOT NULL)
  CREATE UNIQUE INDEX account_id_side_key ON accounts.account USING btree (id, side)
  CREATE UNIQUE INDEX account_pkey ON accounts.account USING btree (id)

table accounts.agreement -- Which terms somebody agreed to, and when.
  account_id uuid not null -- pii:link
  edition integer not null -- internal
  language text not null -- internal
  version integer not null -- internal
  agreed_at timestamp with time zone not null -- internal
  constraint agreement_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts.account(id) ON DELETE CASCADE
  constraint agreement_edition_check CHECK ((edition > 0))
  constraint agreement_pkey PRIMARY KEY (account_id, edition)
  CREATE UNIQUE INDEX agreement_pkey ON accounts.agreement USING btree (account_id, edition)

table accounts.avatar
  persona_id uuid not null -- internal
  version text not null -- public
  bytes bytea not null -- pii:free_text
  uploaded_at timestamp with time zone not null -- internal
  constraint avatar_persona_id_fkey FOREIGN KEY (persona_id) REFERENCES accounts.persona(id) ON DELETE CASCADE
  constraint avatar_pkey PRIMARY KEY (persona_id)
  CREATE UNIQUE INDEX avatar_pkey ON accounts.avatar USING btree (persona_id)

table accounts.block
  blocker_account uuid not null -- pii:link
  blocker_id uuid not null -- pii:link
  blocked_account uuid not null -- pii:link
  blocked_id uuid not null -- pii:link
  blocked_at timestamp with time zone not null -- internal
  constraint block_blocked_account_fkey FOREIGN KEY (blocked_account) REFERENCES accounts.account(id) ON DELETE CASCADE
  constraint block_blocked_id_fkey FOREIGN KEY (blocked_id) REFERENCES accounts.persona(id) ON DELETE CASCADE
  constraint block_blocker_account_fkey FOREIGN KEY (blocker_account) REFERENCES accounts.account(id) ON DELETE CASCADE
  constraint block_blocker_id_fkey FOREIGN KEY (blocker_id) REFERENCES accounts.persona(id) ON DELETE CASCADE
  constraint block_check CHECK ((blocker_account <> blocked_account))
  constraint block_pkey PRIMARY KEY (blocker_id, blocked_id)
  CREATE INDEX block_blocked ON accounts.block USING btree (blocked_id)
  CREATE INDEX block_blocked_account ON accounts.block USING btree (blocked_account)
  CREATE INDEX block_blocker_account ON accounts.block USING btree (blocker_account)
  CREATE UNIQUE INDEX block_pkey ON accounts.block USING btree (blocker_id, blocked_id)

table accounts.challenge -- What a passkey is asked to sign: once, within minutes.
  challenge text not null -- secret
  account_id uuid -- pii:link
  handle bytea -- secret
  expires_at timestamp with time zone not null -- internal
  constraint challenge_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts.account(id) ON DELETE CASCADE
  constraint challenge_pkey PRIMARY KEY (challenge)
  CREATE INDEX challenge_account ON accounts.challenge USING btree (account_id)
  CREATE INDEX challenge_expires ON accounts.challenge USING btree (expires_at)
  CREATE UNIQUE INDEX challenge_pkey ON accounts.challenge USING btree (challenge)

table accounts.draft -- What somebody is typing and has not sent. Read by nobody else.
  persona_id uuid not null -- internal
  place text not null -- internal
  body text not null -- health:free_text
  saved_at timestamp with time zone not null -- internal
  base text -- internal
  constraint draft_persona_id_fkey FOREIGN KEY (persona_id) REFERENCES accounts.persona(id) ON DELETE CASCADE
  constraint draft_pkey PRIMARY KEY (persona_id, place)
  CREATE UNIQUE INDEX draft_pkey ON accounts.draft USING btree (persona_id, place)

table accounts.email_pending -- An address that has been given and not yet confirmed.
  account_id uuid not null -- pii:link
  email text not null -- pii:contact
  asked_at timestamp with time zone not null -- internal
  token_hash bytea -- secret
  expires_at timestamp with time zone -- internal
  refused_at timestamp with time zone -- internal
  constraint email_pending_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts.account(id) ON DELETE CASCADE
  constraint email_pending_pkey PRIMARY KEY (account_id)
  constraint email_pending_token_hash_key UNIQUE (token_hash)
  CREATE UNIQUE INDEX email_pending_pkey ON accounts.email_pending USING btree (account_id)
  CREATE UNIQUE INDEX email_pending_token_hash_key ON accounts.email_pending USING btree (token_hash)

table accounts.email_refused -- That letters to somebody’s confirmed address were refused for good; until one is taken, or the address is confirmed anew.
  account_id uuid not null -- pii:link
  times smallint not null -- internal
  first_at timestamp with time zone not null -- internal
  last_at timestamp with time zone not null -- internal
  stopped_at timestamp with time zone -- internal
  constraint email_refused_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts.account(id) ON DELETE CASCADE
  constraint email_refused_pkey PRIMARY KEY (account_id)
  CREATE UNIQUE INDEX email_refused_pkey ON accounts.email_refused USING btree (account_id)

table accounts.erased_import
  hash bytea not null -- internal
  constraint erased_import_pkey PRIMARY KEY (hash)
  CREATE UNIQUE INDEX erased_import_pkey ON accounts.erased_import USING btree (hash)

table accounts.erased_key
  id boolean not null default true -- internal
  key bytea not null -- secret
  constraint erased_key_id_check CHECK (id)
  constraint erased_key_pkey PRIMARY KEY (id)
  CREATE UNIQUE INDEX erased_key_pkey ON accounts.erased_key USING btree (id)

table accounts.former_name
  id uuid not null -- internal
  persona_id uuid not null -- pii:link
  name text not null -- pii:name
  name_key text not null -- pii:name
  fold_key text not null -- pii:name
  folded text not null -- pii:name
  left_at timestamp with time zone not null -- internal
  refold boolean not null default true -- internal
  constraint former_name_persona_id_fkey FOREIGN KEY (persona_id) REFERENCES accounts.persona(id) ON DELETE CASCADE
  constraint former_name_pkey PRIMARY KEY (id)
  CREATE INDEX former_name_fold_key ON accounts.former_name USING btree (fold_key)
  CREATE INDEX former_name_folded ON accounts.former_name USING btree (folded text_pattern_ops)
  CREATE INDEX former_name_key ON accounts.former_name USING btree (name_key)
  CREATE INDEX former_name_persona ON accounts.former_name USING btree (persona_id, left_at DESC)
  CREATE INDEX former_name_refold ON accounts.former_name USING btree (id) WHERE refold
  CREATE UNIQUE INDEX former_name_pkey ON accounts.former_name USING btree (id)

table accounts.half_session -- The password was right, the code is still to come. Opens nothing.
  token_hash bytea not null -- secret
  account_id uuid not null -- pii:link
  persona_id uuid not null -- pii:link
  expires_at timestamp with time zone not null -- internal
  renews boolean not null default false -- internal
  constraint half_session_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts.account(id) ON DELETE CASCADE
  constraint half_session_persona_id_fkey FOREIGN KEY (persona_id) REFERENCES accounts.persona(id) ON DELETE CASCADE
  constraint half_session_pkey PRIMARY KEY (token_hash)
  CREATE INDEX half_session_account ON accounts.half_session USING btree (account_id)
  CREATE INDEX half_session_expires ON accounts.half_session USING btree (expires_at)
  CREATE INDEX half_session_persona ON accounts.half_session USING btree (persona_id)
  CREATE UNIQUE INDEX half_session_pkey ON accounts.half_session USING btree (token_hash)

table accounts.help -- Links by which an operator lets a person back in.
  id uuid not null -- internal
  account_id uuid not null -- pii:link
  persona_id uuid not null -- internal
  token_hash bytea -- secret
  by_id uuid -- internal
  reason text not null -- staff:free_text
  made_at timestamp with time zone not null -- internal
  opens_at timestamp with time zone not null -- internal
  expires_at timestamp with time zone not null -- internal
  used_at timestamp with time zone -- internal
  refused_at timestamp with time zone -- internal
  on_machine boolean not null default false -- internal
  withdrawn_at timestamp with time zone -- internal
  withdrawn_because text -- staff:free_text
  constraint help_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts.account(id) ON DELETE CASCADE
  constraint help_pkey PRIMARY KEY (id)
  constraint help_token_hash_key UNIQUE (token_hash)
  CREATE INDEX help_account ON accounts.help USING btree (account_id, made_at)
  CREATE INDEX help_by ON accounts.help USING btree (by_id)
  CREATE INDEX help_persona ON accounts.help USING btree (persona_id)
  CREATE UNIQUE INDEX help_pkey ON accounts.help USING btree (id)
  CREATE UNIQUE INDEX help_token_hash_key ON accounts.help USING btree (token_hash)

table accounts.hours -- Where somebody’s clock stands, and between which hours nothing reaches for them.
  account_id uuid not null -- pii:link
  zone text not null -- pii:preference
  quiet_from smallint -- pii:preference
  quiet_to smallint -- pii:preference
  constraint hours_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts.account(id) ON DELETE CASCADE
  constraint hours_pkey PRIMARY KEY (account_id)
  constraint hours_quiet_from_check CHECK (((quiet_from >= 0) AND (quiet_from <= 23)))
  constraint hours_quiet_to_check CHECK (((quiet_to >= 0) AND (quiet_to <= 23)))
  CREATE UNIQUE INDEX hours_pkey ON accounts.hours USING btree (account_id)

table accounts.invitation
  id uuid not null -- internal
  code_hash bytea not null -- secret
  kind text not null -- internal
  side text not null -- pii:side
  made_by uuid not null -- pii:link
  claims uuid -- pii:link
  note text not null default ''::text -- pii:free_text
  uses integer not null -- internal
  used integer not null default 0 -- internal
  made_at timestamp with time zone not null -- internal
  expires_at timestamp with time zone not null -- internal
  revoked_at timestamp with time zone -- internal
  constraint invitation_check CHECK ((used <= uses))
  constraint invitation_check1 CHECK (((kind = 'claim'::text) = (claims IS NOT NULL)))
  constraint invitation_claims_fkey FOREIGN KEY (claims) REFERENCES accounts.persona(id) ON DELETE CASCADE
  constraint invitation_code_hash_key UNIQUE (code_hash)
  constraint invitation_kind_check CHECK ((kind = ANY (ARRAY['member'::text, 'house'::text, 'claim'::text])))
  constraint invitation_made_by_fkey FOREIGN KEY (made_by) REFERENCES accounts.persona(id) ON DELETE CASCADE
  constraint invitation_pkey PRIMARY KEY (id)
  constraint invitation_side_check CHECK ((side = ANY (ARRAY['adult'::text, 'teen'::text])))
  constraint invitation_uses_check CHECK (((uses >= 1) AND (uses <= 1000)))
  CREATE INDEX invitation_claim ON accounts.invitation USING btree (claims) WHERE (claims IS NOT NULL)
  CREATE INDEX invitation_expires ON accounts.invitation USING btree (expires_at)
  CREATE INDEX invitation_maker ON accounts.invitation USING btree (made_by, made_at)
  CREATE UNIQUE INDEX invitation_code_hash_key ON accounts.invitation USING btree (code_hash)
  CREATE UNIQUE INDEX invitation_pkey ON accounts.invitation USING btree (id)

table accounts.joining
  only_one boolean not null default true -- internal
  mode text not null default 'open'::text -- public
  question text not null default ''::text -- public
  member_invitations smallint not null default 0 -- public
  constraint joining_member_invitations_check CHECK (((member_invitations >= 0) AND (member_invitations <= 100)))
  constraint joining_mode_check CHECK ((mode = ANY (ARRAY['open'::text, 'invitation'::text, 'approval'::text])))
  constraint joining_only_one_check CHECK (only_one)
  constraint joining_pkey PRIMARY KEY (only_one)
  CREATE UNIQUE INDEX joining_pkey ON accounts.joining USING btree (only_one)

table accounts.leaving
  account_id uuid not null -- internal
  asked_at timestamp with time zone not null -- internal
  due_at timestamp with time zone not null -- internal
  posts text not null -- pii:preference
  constraint leaving_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts.account(id) ON DELETE CASCADE
  constraint leaving_check CHECK ((due_at >= (asked_at + '1 day'::interval)))
  constraint leaving_pkey PRIMARY KEY (account_id)
  constraint leaving_posts_check CHECK ((posts = ANY (ARRAY['remove'::text, 'keep'::text])))
  CREATE INDEX leaving_due ON accounts.leaving USING btree (due_at)
  CREATE UNIQUE INDEX leaving_pkey ON accounts.leaving USING btree (account_id)

table accounts.letter -- Letters that wait to be sent by the worker; gone once they are.
  id uuid not null -- internal
  account_id uuid -- pii:link
  kind text not null -- internal
  address text -- pii:contact
  written_at timestamp with time zone not null -- internal
  constraint letter_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts.account(id) ON DELETE CASCADE
  constraint letter_pkey PRIMARY KEY (id)
  CREATE INDEX letter_account ON accounts.letter USING btree (account_id)
  CREATE INDEX letter_written ON accounts.letter USING btree (written_at)
  CREATE UNIQUE INDEX letter_pkey ON accounts.letter USING btree (id)

table accounts.passage
  account_id uuid not null -- pii:link
  told_at timestamp with time zone not null -- internal
  latest_at timestamp with time zone not null -- internal
  due_at timestamp with time zone not null -- pii:birth
  constraint passage_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts.account(id) ON DELETE CASCADE
  constraint passage_check CHECK ((due_at <= latest_at))
  constraint passage_pkey PRIMARY KEY (account_id)
  CREATE INDEX passage_due ON accounts.passage USING btree (due_at)
  CREATE UNIQUE INDEX passage_pkey ON accounts.passage USING btree (account_id)

table accounts.passkey
  id uuid not null -- internal
  account_id uuid not null -- pii:link
  name text not null -- pii:free_text
  credential_id text not null -- secret
  public_key bytea not null -- secret
  counter bigint not null -- internal
  transports text[] not null -- internal
  handle bytea not null -- secret
  made_at timestamp with time zone not null -- internal
  used_at timestamp with time zone -- internal
  constraint passkey_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts.account(id) ON DELETE CASCADE
  constraint passkey_credential_id_key UNIQUE (credential_id)
  constraint passkey_pkey PRIMARY KEY (id)
  CREATE INDEX passkey_account ON accounts.passkey USING btree (account_id)
  CREATE UNIQUE INDEX passkey_credential_id_key ON accounts.passkey USING btree (credential_id)
  CREATE UNIQUE INDEX passkey_pkey ON accounts.passkey USING btree (id)

table accounts.persona
  id uuid not null -- public
  account_id uuid not null -- pii:link
  kind text not null -- public
  name text not null -- pii:name
  name_key text not null -- pii:name
  side text not null -- pii:side
  about text not null default ''::text -- pii:free_text
  created_at timestamp with time zone not null -- internal
  source text -- internal
  external_id text -- pii:name
  pronouns text not null default ''::text -- pii:free_text
  languages text[] not null default '{}'::text[] -- pii:preference
  topics text not null default ''::text -- pii:free_text
  is_listed boolean not null default false -- pii:preference
  profile_held_at timestamp with time zone -- internal
  avatar text -- public
  is_in boolean not null default true -- internal
  refold boolean not null default true -- internal
  folded text -- pii:name
  fold_key text -- pii:name
  page_for text not null default 'members'::text -- pii:preference
  import_id uuid -- internal
  constraint persona_account_id_kind_key UNIQUE (account_id, kind)
  constraint persona_account_id_side_fkey FOREIGN KEY (account_id, side) REFERENCES accounts.account(id, side) ON UPDATE CASCADE ON DELETE CASCADE
  constraint persona_kind_check CHECK ((kind = ANY (ARRAY['member'::text, 'listener'::text, 'service'::text])))
  constraint persona_name_key_key UNIQUE (name_key)
  constraint persona_page_for_check CHECK ((page_for = ANY (ARRAY['all'::text, 'members'::text, 'me'::text])))
  constraint persona_pkey PRIMARY KEY (id)
  constraint persona_source_external_id_key UNIQUE (source, external_id)
  CREATE INDEX persona_beginning ON accounts.persona USING btree (side, folded text_pattern_ops) WHERE is_listed
  CREATE INDEX persona_folded ON accounts.persona USING btree (folded text_pattern_ops)
  CREATE INDEX persona_held ON accounts.persona USING btree (profile_held_at) WHERE (profile_held_at IS NOT NULL)
  CREATE INDEX persona_import ON accounts.persona USING btree (import_id) WHERE (import_id IS NOT NULL)
  CREATE INDEX persona_languages ON accounts.persona USING gin (languages) WHERE is_listed
  CREATE INDEX persona_listed ON accounts.persona USING btree (side, folded, id) WHERE is_listed
  CREATE INDEX persona_named ON accounts.persona USING btree (id) WHERE ((about || topics) ~ '[@＠]|/people/'::text)
  CREATE INDEX persona_nearly ON accounts.persona USING gin (folded gin_trgm_ops) WHERE is_listed
  CREATE INDEX persona_refold_in_order ON accounts.persona USING btree (created_at, id) WHERE refold
  CREATE INDEX persona_source_name ON accounts.persona USING btree (source, folded, id) WHERE (source IS NOT NULL)
  CREATE UNIQUE INDEX persona_account_id_kind_key ON accounts.persona USING btree (account_id, kind)
  CREATE UNIQUE INDEX persona_fold_key ON accounts.persona USING btree (fold_key)
  CREATE UNIQUE INDEX persona_name_key_key ON accounts.persona USING btree (name_key)
  CREATE UNIQUE INDEX persona_pkey ON accounts.persona USING btree (id)
  CREATE UNIQUE INDEX persona_source_external_id_key ON accounts.persona USING btree (source, external_id)

view accounts.pub_block
  persona_id uuid -- (view)
  hidden_id uuid -- (view)
   SELECT b.blocker_id AS persona_id,
      b.blocked_id AS hidden_id
     FROM accounts.block b
  UNION
   SELECT b.blocked_id AS persona_id,
      b.blocker_id AS hidden_id
     FROM accounts.block b;

view accounts.pub_hours
  persona_id uuid -- (view)
  zone text -- (view)
  quiet_from smallint -- (view)
  quiet_to smallint -- (view)
   SELECT p.id AS persona_id,
      h.zone,
      h.quiet_from,
      h.quiet_to
     FROM (accounts.hours h
       JOIN accounts.persona p ON ((p.account_id = h.account_id)));

view accounts.pub_imported
  import_id uuid -- (view)
  persona_id uuid -- (view)
  is_claimed boolean -- (view)
   SELECT p.import_id,
      p.id AS persona_id,
      (a.password_hash IS NOT NULL) AS is_claimed
     FROM (accounts.persona p
       JOIN accounts.account a ON ((a.id = p.account_id)))
    WHERE (p.source IS NOT NULL);

view accounts.pub_mail_refused
  persona_id uuid -- (view)
   SELECT p.id AS persona_id
     FROM (accounts.persona p
       JOIN accounts.email_refused r ON ((r.account_id = p.account_id)))
    WHERE (r.stopped_at IS NOT NULL);

view accounts.pub_mailed
  persona_id uuid -- (view)
   SELECT p.id AS persona_id
     FROM (accounts.persona p
       JOIN accounts.account a ON ((a.id = p.account_id)))
    WHERE ((a.email_confirmed_at IS NOT NULL) AND (NOT (EXISTS ( SELECT
             FROM accounts.email_refused r
            WHERE ((r.account_id = a.id) AND (r.stopped_at IS NOT NULL))))));

view accounts.pub_member_card
  id uuid -- (view)
  name text -- (view)
  side text -- (view)
  about text -- (view)
  avatar text -- (view)
  pronouns text -- (view)
  folded text -- (view)
  page_for text -- (view)
  is_service boolean -- (view)
   SELECT id,
      name,
      side,
          CASE
              WHEN (profile_held_at IS NULL) THEN about
              ELSE ''::text
          END AS about,
      avatar,
          CASE
              WHEN (profile_held_at IS NULL) THEN pronouns
              ELSE ''::text
          END AS pronouns,
      folded,
      page_for,
      (kind = 'service'::text) AS is_service
     FROM accounts.persona
    WHERE is_in;

view accounts.pub_session
  id uuid -- (view)
  persona_id uuid -- (view)
  token_hash bytea -- (view)
  device text -- (view)
  expires_at timestamp with time zone -- (view)
   SELECT id,
      persona_id,
      token_hash,
      device,
      expires_at
     FROM accounts.session s;

table accounts.recovery_code
  account_id uuid not null -- pii:link
  hash bytea not null -- secret
  made_at timestamp with time zone not null -- internal
  used_at timestamp with time zone -- internal
  constraint recovery_code_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts.account(id) ON DELETE CASCADE
  constraint recovery_code_pkey PRIMARY KEY (account_id, hash)
  CREATE UNIQUE INDEX recovery_code_pkey ON accounts.recovery_code USING btree (account_id, hash)

table accounts.recovery_link
  account_id uuid not null -- pii:link
  token_hash bytea not null -- secret
  expires_at timestamp with time zone not null -- internal
  constraint recovery_link_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts.account(id) ON DELETE CASCADE
  constraint recovery_link_pkey PRIMARY KEY (account_id)
  constraint recovery_link_token_hash_key UNIQUE (token_hash)
  CREATE UNIQUE INDEX recovery_link_pkey ON accounts.recovery_link USING btree (account_id)
  CREATE UNIQUE INDEX recovery_link_token_hash_key ON accounts.recovery_link USING btree (token_hash)

table accounts.request -- Who asked to join and waits. Gone when approved; forgotten some time after declining.
  account_id uuid not null -- pii:link
  asked_at timestamp with time zone not null -- internal
  words text not null default ''::text -- health:free_text
  declined_at timestamp with time zone -- internal
  declined_by uuid -- internal
  reason text not null default ''::text -- staff:free_text
  constraint request_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts.account(id) ON DELETE CASCADE
  constraint request_declined_by_fkey FOREIGN KEY (declined_by) REFERENCES accounts.persona(id) ON DELETE SET NULL
  constraint request_pkey PRIMARY KEY (account_id)
  CREATE INDEX request_declined ON accounts.request USING btree (declined_at) WHERE (declined_at IS NOT NULL)
  CREATE INDEX request_declined_by ON accounts.request USING btree (declined_by) WHERE (declined_by IS NOT NULL)
  CREATE INDEX request_waiting ON accounts.request USING btree (asked_at, account_id) WHERE (declined_at IS NULL)
  CREATE UNIQUE INDEX request_pkey ON accounts.request USING btree (account_id)

table accounts.service -- What a program that has an account is for, and who is responsible for it.
  persona_id uuid not null -- public
  account_id uuid not null -- internal
  purpose text not null -- staff:free_text
  responsible_id uuid -- pii:link
  made_at timestamp with time zone not null -- internal
  ended_at timestamp with time zone -- internal
  former_id uuid -- pii:link
  constraint service_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts.account(id) ON DELETE CASCADE
  constraint service_former_id_fkey FOREIGN KEY (former_id) REFERENCES accounts.persona(id) ON DELETE SET NULL
  constraint service_persona_id_fkey FOREIGN KEY (persona_id) REFERENCES accounts.persona(id) ON DELETE CASCADE
  constraint service_pkey PRIMARY KEY (persona_id)
  constraint service_responsible_id_fkey FOREIGN KEY (responsible_id) REFERENCES accounts.persona(id) ON DELETE SET NULL
  CREATE INDEX service_account ON accounts.service USING btree (account_id)
  CREATE INDEX service_former ON accounts.service USING btree (former_id)
  CREATE INDEX service_responsible ON accounts.service USING btree (responsible_id)
  CREATE UNIQUE INDEX service_pkey ON accounts.service USING btree (persona_id)

table accounts.session
  token_hash bytea not null -- secret
  account_id uuid not null -- pii:link
  persona_id uuid not null -- pii:link
  created_at timestamp with time zone not null -- internal
  seen_at timestamp with time zone not null -- internal
  expires_at timestamp with time zone not null -- internal
  id uuid not null default gen_random_uuid() -- internal
  device text not null default ''::text -- pii:preference
  proved_at timestamp with time zone -- internal
  constraint session_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts.account(id) ON DELETE CASCADE
  constraint session_id_key UNIQUE (id)
  constraint session_persona_id_fkey FOREIGN KEY (persona_id) REFERENCES accounts.persona(id) ON DELETE CASCADE
  constraint session_pkey PRIMARY KEY (token_hash)
  CREATE INDEX session_account ON accounts.session USING btree (account_id)
  CREATE INDEX session_expires ON accounts.session USING btree (expires_at)
  CREATE UNIQUE INDEX session_id_key ON accounts.session USING btree (id)
  CREATE UNIQUE INDEX session_pkey ON accounts.session USING btree (token_hash)

table accounts.side_change
  id uuid not null -- internal
  account_id uuid not null -- pii:link
  from_side text not null -- pii:side
  to_side text not null -- pii:side
  because text not null -- internal
  reason text not null default ''::text -- staff:free_text
  changed_at timestamp with time zone not null -- internal
  constraint side_change_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts.account(id) ON DELETE CASCADE
  constraint side_change_because_check CHECK ((because = ANY (ARRAY['turned_18'::text, 'wrong_side'::text])))
  constraint side_change_from_side_check CHECK ((from_side = ANY (ARRAY['adult'::text, 'teen'::text])))
  constraint side_change_pkey PRIMARY KEY (id)
  constraint side_change_to_side_check CHECK ((to_side = ANY (ARRAY['adult'::text, 'teen'::text])))
  CREATE INDEX side_change_account ON accounts.side_change USING btree (account_id, changed_at)
  CREATE UNIQUE INDEX side_change_pkey ON accounts.side_change USING btree (id)

table accounts.side_report -- Who seems to be on the wrong side. Forgotten some time after somebody has looked.
  persona_id uuid not null -- pii:link
  reporter_id uuid not null -- pii:link
  words text not null default ''::text -- health:free_text
  reported_at timestamp with time zone not null -- internal
  settled_at timestamp with time zone -- internal
  constraint side_report_persona_id_fkey FOREIGN KEY (persona_id) REFERENCES accounts.persona(id) ON DELETE CASCADE
  constraint side_report_pkey PRIMARY KEY (persona_id, reporter_id)
  constraint side_report_reporter_id_fkey FOREIGN KEY (reporter_id) REFERENCES accounts.persona(id) ON DELETE CASCADE
  CREATE INDEX side_report_open ON accounts.side_report USING btree (reported_at) WHERE (settled_at IS NULL)
  CREATE INDEX side_report_reporter ON accounts.side_report USING btree (reporter_id)
  CREATE INDEX side_report_settled ON accounts.side_report USING btree (settled_at) WHERE (settled_at IS NOT NULL)
  CREATE UNIQUE INDEX side_report_pkey ON accounts.side_report USING btree (persona_id, reporter_id)

table accounts.totp
  account_id uuid not null -- pii:link
  secret text not null -- secret
  begun_at timestamp with time zone not null -- internal
  on_at timestamp with time zone -- internal
  last_step bigint not null default 0 -- internal
  constraint totp_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts.account(id) ON DELETE CASCADE
  constraint totp_pkey PRIMARY KEY (account_id)
  CREATE UNIQUE INDEX totp_pkey ON accounts.totp USING btree (account_id)

table admin.erasure
  id uuid not null -- internal
  account_id uuid -- internal
  salt uuid -- secret
  posts text not null -- internal
  began_at timestamp with time zone not null -- internal
  touched_at timestamp with time zone not null -- internal
  finished_at timestamp with time zone -- internal
  step integer not null default 0 -- internal
  counts jsonb not null default '{}'::jsonb -- internal
  constraint erasure_account_id_key UNIQUE (account_id)
  constraint erasure_pkey PRIMARY KEY (id)
  constraint erasure_posts_check CHECK ((posts = ANY (ARRAY['remove'::text, 'keep'::text])))
  CREATE INDEX erasure_open ON admin.erasure USING btree (touched_at) WHERE (finished_at IS NULL)
  CREATE UNIQUE INDEX erasure_account_id_key ON admin.erasure USING btree (account_id)
  CREATE UNIQUE INDEX erasure_pkey ON admin.erasure USING btree (id)

table admin.import -- Runs of an import that added something.
  id uuid not null -- internal
  source text not null -- internal
  side text not null -- internal
  file text not null -- internal
  at timestamp with time zone not null -- internal
  counts jsonb not null -- internal
  undone_at timestamp with time zone -- internal
  undone_by uuid -- pii:link
  constraint import_check CHECK (((undone_by IS NULL) OR (undone_at IS NOT NULL)))
  constraint import_pkey PRIMARY KEY (id)
  constraint import_side_check CHECK ((side = ANY (ARRAY['adult'::text, 'teen'::text])))
  CREATE INDEX import_source ON admin.import USING btree (source, id) WHERE (undone_at IS NULL)
  CREATE UNIQUE INDEX import_pkey ON admin.import USING btree (id)

table admin.logo -- Pictures beside the name of the place; which one is shown is a setting.
  id uuid not null -- public
  bytes bytea not null -- public
  made_at timestamp with time zone not null -- internal
  constraint logo_pkey PRIMARY KEY (id)
  CREATE UNIQUE INDEX logo_pkey ON admin.logo USING btree (id)

table admin.setting -- What the operator decided on pages: every version, the newest holds.
  key text not null -- public
  language text not null default ''::text -- public
  version integer not null -- public
  value text not null -- public
  by_id uuid -- internal
  at timestamp with time zone not null -- public
  edition integer not null default 0 -- public
  constraint setting_edition_check CHECK ((edition >= 0))
  constraint setting_pkey PRIMARY KEY (key, language, version)
  constraint setting_version_check CHECK ((version > 0))
  CREATE INDEX setting_by ON admin.setting USING btree (by_id)
  CREATE UNIQUE INDEX setting_pkey ON admin.setting USING btree (key, language, version)

table community.follow
  thread_id uuid not null -- internal
  persona_id uuid not null -- internal
  followed_at timestamp with time zone not null -- internal
  left_at timestamp with time zone -- internal
  constraint follow_pkey PRIMARY KEY (thread_id, persona_id)
  constraint follow_thread_id_fkey FOREIGN KEY (thread_id) REFERENCES community.thread(id) ON DELETE CASCADE
  CREATE INDEX follow_person ON community.follow USING btree (persona_id)
  CREATE UNIQUE INDEX follow_pkey ON community.follow USING btree (thread_id, persona_id)

table community.guidelines_read
  space_id uuid not null -- internal
  persona_id uuid not null -- internal
  version integer not null -- internal
  read_at timestamp with time zone not null -- internal
  constraint guidelines_read_pkey PRIMARY KEY (space_id, persona_id)
  constraint guidelines_read_space_id_fkey FOREIGN KEY (space_id) REFERENCES community.space(id) ON DELETE CASCADE
  CREATE INDEX guidelines_read_person ON community.guidelines_read USING btree (persona_id)
  CREATE UNIQUE INDEX guidelines_read_pkey ON community.guidelines_read USING btree (space_id, persona_id)

table community.introduction_skipped
  persona_id uuid not null -- internal
  skipped_at timestamp with time zone not null -- internal
  constraint introduction_skipped_pkey PRIMARY KEY (persona_id)
  CREATE UNIQUE INDEX introduction_skipped_pkey ON community.introduction_skipped USING btree (persona_id)

view community.pub_post
  id uuid -- (view)
  thread_id uuid -- (view)
  space_id uuid -- (view)
  author_id uuid -- (view)
  is_visible boolean -- (view)
  is_held boolean -- (view)
  is_hidden boolean -- (view)
  is_to_thread boolean -- (view)
   SELECT id,
      place_id AS thread_id,
      scope_id AS space_id,
      author_id,
      ((deleted_at IS NULL) AND (hidden_at IS NULL) AND (held_at IS NULL)) AS is_visible,
      ((deleted_at IS NULL) AND (hidden_at IS NULL) AND (held_at IS NOT NULL)) AS is_held,
      (hidden_at IS NOT NULL) AS is_hidden,
      (parent_id IS NULL) AS is_to_thread
     FROM posts.post p;

view community.pub_thread
  id uuid -- (view)
  slug text -- (view)
  title text -- (view)
  space_id uuid -- (view)
  space_slug text -- (view)
  space_title text -- (view)
  side text -- (view)
  reads text -- (view)
  read_duties text[] -- (view)
  read_badges uuid[] -- (view)
  author_id uuid -- (view)
  is_visible boolean -- (view)
  space_parent_id uuid -- (view)
  is_welcome boolean -- (view)
  is_there boolean -- (view)
   SELECT t.id,
      t.slug,
      t.title,
      t.space_id,
      s.slug AS space_slug,
      s.title AS space_title,
      s.side,
      s.reads,
      s.read_duties,
      s.read_badges,
      t.author_id,
      ((t.unseen_at IS NULL) AND (t.merged_into IS NULL)) AS is_visible,
      s.parent_id AS space_parent_id,
      s.is_welcome,
      (t.unseen_at IS NULL) AS is_there
     FROM (community.thread t
       JOIN community.space s ON ((s.id = t.space_id)));

table community.space
  id uuid not null -- public
  slug text not null -- public
  side text not null -- public
  parent_id uuid -- public
  position integer not null -- public
  title text not null -- public
  about text not null default ''::text -- public
  about_html text not null default ''::text -- public
  guidelines text not null default ''::text -- public
  guidelines_html text not null default ''::text -- public
  guidelines_version integer not null default 0 -- public
  is_welcome boolean not null default false -- public
  allows_anonymous boolean not null default false -- public
  reads text not null default 'members'::text -- public
  read_duties text[] not null default '{}'::text[] -- public
  read_badges uuid[] not null default '{}'::uuid[] -- public
  writes text not null default 'readers'::text -- public
  write_duties text[] not null default '{}'::text[] -- public
  write_badges uuid[] not null default '{}'::uuid[] -- public
  created_at timestamp with time zone not null -- internal
  archived_at timestamp with time zone -- public
  for_questions boolean not null default false -- public
  language text -- public
  constraint space_check CHECK ((NOT ((side = 'teen'::text) AND (reads = 'everyone'::text))))
  constraint space_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES community.space(id)
  constraint space_pkey PRIMARY KEY (id)
  constraint space_reads_check CHECK ((reads = ANY (ARRAY['everyone'::text, 'members'::text, 'holders'::text])))
  constraint space_side_check CHECK ((side = ANY (ARRAY['adult'::text, 'teen'::text])))
  constraint space_slug_key UNIQUE (slug)
  constraint space_writes_check CHECK ((writes = ANY (ARRAY['readers'::text, 'holders'::text, 'staff'::text])))
  CREATE INDEX space_parent ON community.space USING btree (parent_id) WHERE (parent_id IS NOT NULL)
  CREATE UNIQUE INDEX space_pkey ON community.space USING btree (id)
  CREATE UNIQUE INDEX space_slug_key ON community.space USING btree (slug)
  CREATE UNIQUE INDEX space_welcome ON community.space USING btree (side) WHERE (is_welcome AND (archived_at IS NULL))

table community.space_follow
  space_id uuid not null -- internal
  persona_id uuid not null -- internal
  followed_at timestamp with time zone not null -- internal
  constraint space_follow_pkey PRIMARY KEY (space_id, persona_id)
  constraint space_follow_space_id_fkey FOREIGN KEY (space_id) REFERENCES community.space(id) ON DELETE CASCADE
  CREATE INDEX space_follow_person ON community.space_follow USING btree (persona_id)
  CREATE UNIQUE INDEX space_follow_pkey ON community.space_follow USING btree (space_id, persona_id)

table community.taglist
  id uuid not null -- public
  space_id uuid not null -- public
  name text not null -- public
  about text not null default ''::text -- public
  keeper_id uuid -- public
  created_at timestamp with time zone not null -- internal
  ended_at timestamp with time zone -- internal
  constraint taglist_pkey PRIMARY KEY (id)
  constraint taglist_space_id_fkey FOREIGN KEY (space_id) REFERENCES community.space(id)
  CREATE INDEX taglist_keeper ON community.taglist USING btree (keeper_id)
  CREATE INDEX taglist_space ON community.taglist USING btree (space_id) WHERE (ended_at IS NULL)
  CREATE UNIQUE INDEX taglist_pkey ON community.taglist USING btree (id)

table community.taglist_call
  taglist_id uuid not null -- internal
  post_id uuid not null -- internal
  called_by uuid -- internal
  called_at timestamp with time zone not null -- internal
  constraint taglist_call_pkey PRIMARY KEY (taglist_id, post_id)
  constraint taglist_call_post_id_fkey FOREIGN KEY (post_id) REFERENCES posts.post(id) ON DELETE CASCADE
  constraint taglist_call_taglist_id_fkey FOREIGN KEY (taglist_id) REFERENCES community.taglist(id) ON DELETE CASCADE
  CREATE INDEX taglist_call_person ON community.taglist_call USING btree (called_by)
  CREATE UNIQUE INDEX taglist_call_pkey ON community.taglist_call USING btree (taglist_id, post_id)

table community.taglist_member
  taglist_id uuid not null -- internal
  persona_id uuid not null -- internal
  joined_at timestamp with time zone not null -- internal
  constraint taglist_member_pkey PRIMARY KEY (taglist_id, persona_id)
  constraint taglist_member_taglist_id_fkey FOREIGN KEY (taglist_id) REFERENCES community.taglist(id) ON DELETE CASCADE
  CREATE INDEX taglist_member_person ON community.taglist_member USING btree (persona_id)
  CREATE UNIQUE INDEX taglist_member_pkey ON community.taglist_member USING btree (taglist_id, persona_id)

table community.thread
  id uuid not null -- public
  space_id uuid not null -- public
  slug text not null -- public
  kind text not null -- public
  title text not null -- health:free_text
  author_id uuid -- public
  created_at timestamp with time zone not null -- public
  last_seq integer not null default 0 -- internal
  last_post_at timestamp with time zone not null -- public
  replies integer not null default 0 -- public
  answered_at timestamp with time zone -- internal
  open_until timestamp with time zone -- public
  closed_at timestamp with time zone -- public
  pinned_at timestamp with time zone -- public
  featured_at timestamp with time zone -- public
  unseen_at timestamp with time zone -- internal
  merged_into uuid -- public
  hidden_at timestamp with time zone -- internal
  closed_as text -- public
  closed_words text not null default ''::text -- staff:free_text
  closed_by_opener boolean not null default false -- public
  constraint thread_closed_as_check CHECK ((closed_as = ANY (ARRAY['finished'::text, 'answered'::text])))
  constraint thread_kind_check CHECK ((kind = ANY (ARRAY['talk'::text, 'question'::text, 'checkin'::text, 'announcement'::text])))
  constraint thread_merged_into_fkey FOREIGN KEY (merged_into) REFERENCES community.thread(id)
  constraint thread_pkey PRIMARY KEY (id)
  constraint thread_slug_key UNIQUE (slug)
  constraint thread_space_id_fkey FOREIGN KEY (space_id) REFERENCES community.space(id)
  CREATE INDEX thread_apart ON community.thread USING btree (space_id) WHERE ((unseen_at IS NULL) AND (merged_into IS NULL) AND ((pinned_at IS NOT NULL) OR (featured_at IS NOT NULL) OR (open_until IS NOT NULL)))
  CREATE INDEX thread_author ON community.thread USING btree (author_id) WHERE (author_id IS NOT NULL)
  CREATE INDEX thread_merged ON community.thread USING btree (merged_into) WHERE (merged_into IS NOT NULL)
  CREATE INDEX thread_named ON community.thread USING btree (id) WHERE (title ~ '[@＠]'::text)
  CREATE INDEX thread_newest ON community.thread USING btree (space_id, last_post_at DESC, id DESC) WHERE ((unseen_at IS NULL) AND (merged_into IS NULL))
  CREATE INDEX thread_opened ON community.thread USING btree (space_id, created_at DESC, id DESC) WHERE ((unseen_at IS NULL) AND (merged_into IS NULL))
  CREATE INDEX thread_question ON community.thread USING btree (space_id, last_post_at DESC, id DESC) WHERE ((kind = 'question'::text) AND (unseen_at IS NULL) AND (merged_into IS NULL))
  CREATE INDEX thread_unanswered ON community.thread USING btree (space_id, last_post_at DESC, id DESC) WHERE ((answered_at IS NULL) AND (unseen_at IS NULL) AND (merged_into IS NULL) AND (closed_at IS NULL) AND (kind <> 'announcement'::text))
  CREATE INDEX thread_unseen ON community.thread USING btree (space_id) WHERE ((unseen_at IS NOT NULL) AND (merged_into IS NULL))
  CREATE INDEX thread_waiting ON community.thread USING btree (space_id, created_at, id) WHERE ((answered_at IS NULL) AND (unseen_at IS NULL) AND (merged_into IS NULL) AND (closed_at IS NULL) AND (kind <> 'announcement'::text))
  CREATE UNIQUE INDEX thread_pkey ON community.thread USING btree (id)
  CREATE UNIQUE INDEX thread_slug_key ON community.thread USING btree (slug)
  CREATE TRIGGER search_follow AFTER UPDATE OF title, unseen_at ON community.thread FOR EACH ROW WHEN (((old.title <> new.title) OR ((old.unseen_at IS NULL) <> (new.unseen_at IS NULL)))) EXECUTE FUNCTION community.search_follow()

table leading.clearance
  id uuid not null -- internal
  persona_id uuid not null -- internal
  granted_by uuid -- internal
  granted_at timestamp with time zone not null -- internal
  expires_at timestamp with time zone not null -- internal
  ended_at timestamp with time zone -- internal
  note text not null -- staff:free_text
  end_reason text -- staff:free_text
  told_days smallint -- internal
  ended_under text -- internal
  CREATE INDEX clearance_persona ON "leading".clearance USING btree (persona_id)
  CREATE UNIQUE INDEX clearance_pkey ON "leading".clearance USING btree (id)

table leading.duty
  id uuid not null -- internal
  persona_id uuid not null -- internal
  kind text not null -- public
  scope_id uuid -- internal
  granted_by uuid -- internal
  granted_at timestamp with time zone not null -- internal
  reason text not null -- staff:free_text
  expires_at timestamp with time zone -- internal
  ended_at timestamp with time zone -- internal
  end_reason text -- staff:free_text
  is_acting boolean not null default false -- public
  ended_under text -- internal
  CREATE INDEX duty_scope ON "leading".duty USING btree (scope_id) WHERE (ended_at IS NULL)
  CREATE UNIQUE INDEX duty_open ON "leading".duty USING btree (persona_id, kind, scope_id) NULLS NOT DISTINCT WHERE (ended_at IS NULL)
  CREATE UNIQUE INDEX duty_pkey ON "leading".duty USING btree (id)

table learning.completion -- append-only: what was done, and by which evidence
  step_id uuid not null -- internal
  persona_id uuid not null -- internal
  round integer not null default 0 -- internal
  completed_at timestamp with time zone not null -- internal
  rule_version integer not null -- internal
  evidence jsonb not null -- internal
  import_id uuid -- internal
  constraint completion_pkey PRIMARY KEY (step_id, persona_id, round)
  CREATE INDEX completion_import ON learning.completion USING btree (import_id) WHERE (import_id IS NOT NULL)
  CREATE INDEX completion_persona ON learning.completion USING btree (persona_id)
  CREATE UNIQUE INDEX completion_pkey ON learning.completion USING btree (step_id, persona_id, round)

table learning.completion_revocation -- append-only: what was taken back, by whom and why
  step_id uuid not null -- internal
  persona_id uuid not null -- internal
  round integer not null default 0 -- internal
  revoked_at timestamp with time zone not null -- internal
  revoked_by uuid not null -- internal
  reason text not null -- staff:free_text
  constraint completion_revocation_pkey PRIMARY KEY (step_id, persona_id, round)
  constraint completion_revocation_step_id_persona_id_round_fkey FOREIGN KEY (step_id, persona_id, round) REFERENCES learning.completion(step_id, persona_id, round)
  CREATE INDEX completion_revocation_person ON learning.completion_revocation USING btree (persona_id)
  CREATE UNIQUE INDEX completion_revocation_pkey ON learning.completion_revocation USING btree (step_id, persona_id, round)

table learning.counted -- What each post of a discussion counts as.
  post_id uuid not null -- public
  step_id uuid not null -- public
  seq integer not null -- public
  root_seq integer not null -- public
  author_id uuid not null -- public
  stands boolean not null -- internal
  is_imported boolean not null default false -- internal
  counts text not null -- public
  counts_to uuid -- public
  because text -- public
  text_key text not null -- health:free_text
  has_own_words boolean not null -- internal
  replied_at timestamp with time zone -- internal
  constraint counted_counts_check CHECK ((counts = ANY (ARRAY['answer'::text, 'reply'::text, 'nothing'::text])))
  constraint counted_pkey PRIMARY KEY (post_id)
  constraint counted_post_id_fkey FOREIGN KEY (post_id) REFERENCES posts.post(id) ON DELETE CASCADE
  constraint counted_step_id_fkey FOREIGN KEY (step_id) REFERENCES learning.step(id)
  CREATE INDEX counted_author ON learning.counted USING btree (step_id, author_id, seq)
  CREATE INDEX counted_page ON learning.counted USING btree (step_id, seq) WHERE (seq = root_seq)
  CREATE INDEX counted_person ON learning.counted USING btree (author_id)
  CREATE INDEX counted_unreplied ON learning.counted USING btree (step_id, seq) WHERE ((seq = root_seq) AND (counts = 'answer'::text) AND stands AND (replied_at IS NULL))
  CREATE UNIQUE INDEX counted_one_answer ON learning.counted USING btree (step_id, author_id) WHERE ((counts = 'answer'::text) AND (NOT is_imported))
  CREATE UNIQUE INDEX counted_pkey ON learning.counted USING btree (post_id)

table learning.course
  id uuid not null -- public
  programme_id uuid not null -- public
  position integer not null -- public
  title text not null -- public
  summary text not null default ''::text -- public
  source text -- internal
  external_id text -- internal
  imported jsonb -- internal
  removed_at timestamp with time zone -- public
  import_id uuid -- internal
  constraint course_pkey PRIMARY KEY (id)
  constraint course_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES learning.programme(id) ON DELETE CASCADE
  constraint course_programme_id_position_key UNIQUE (programme_id, "position") DEFERRABLE
  constraint course_source_external_id_key UNIQUE (source, external_id)
  CREATE INDEX course_removed ON learning.course USING btree (removed_at) WHERE (removed_at IS NOT NULL)
  CREATE UNIQUE INDEX course_pkey ON learning.course USING btree (id)
  CREATE UNIQUE INDEX course_programme_id_position_key ON learning.course USING btree (programme_id, "position")
  CREATE UNIQUE INDEX course_source_external_id_key ON learning.course USING btree (source, external_id)

table learning.enrolment
  programme_id uuid not null -- public
  persona_id uuid not null -- public
  enrolled_at timestamp with time zone not null -- internal
  import_id uuid -- internal
  constraint enrolment_pkey PRIMARY KEY (programme_id, persona_id)
  constraint enrolment_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES learning.programme(id) ON DELETE CASCADE
  CREATE INDEX enrolment_persona ON learning.enrolment USING btree (persona_id)
  CREATE UNIQUE INDEX enrolment_pkey ON learning.enrolment USING btree (programme_id, persona_id)

table learning.file -- What steps show and offer beside their words: pictures, files, films, sounds, captions.
  id uuid not null -- public
  programme_id uuid -- public
  uploader_id uuid -- pii:link
  kind text not null -- public
  type text not null -- public
  name text not null -- public
  size bigint not null -- public
  arrived bigint not null default 0 -- internal
  width integer -- public
  height integer -- public
  uploaded_at timestamp with time zone not null -- public
  constraint file_check CHECK (((arrived >= 0) AND (arrived <= size)))
  constraint file_kind_check CHECK ((kind = ANY (ARRAY['picture'::text, 'document'::text, 'video'::text, 'audio'::text, 'captions'::text])))
  constraint file_pkey PRIMARY KEY (id)
  constraint file_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES learning.programme(id) ON DELETE SET NULL
  constraint file_size_check CHECK ((size > 0))
  CREATE INDEX file_programme ON learning.file USING btree (programme_id)
  CREATE INDEX file_uploader ON learning.file USING btree (uploader_id)
  CREATE UNIQUE INDEX file_pkey ON learning.file USING btree (id)

table learning.file_piece -- The bytes of files, half a megabyte each but the last.
  file_id uuid not null -- public
  nr integer not null -- internal
  bytes bytea not null -- public
  constraint file_piece_file_id_fkey FOREIGN KEY (file_id) REFERENCES learning.file(id) ON DELETE CASCADE
  constraint file_piece_nr_check CHECK ((nr >= 0))
  constraint file_piece_pkey PRIMARY KEY (file_id, nr)
  CREATE UNIQUE INDEX file_piece_pkey ON learning.file_piece USING btree (file_id, nr)

view learning.granted
  step_id uuid -- (view)
  persona_id uuid -- (view)
  round integer -- (view)
  completed_at timestamp with time zone -- (view)
  rule_version integer -- (view)
  evidence jsonb -- (view)
   SELECT step_id,
      persona_id,
      round,
      completed_at,
      rule_version,
      evidence
     FROM learning.completion c
    WHERE (NOT (EXISTS ( SELECT 1
             FROM (learning.mark m
               JOIN learning.completion_revocation r ON (((r.step_id = m.step_id) AND (r.persona_id = m.persona_id) AND (r.round = m.round))))
            WHERE ((m.step_id = c.step_id) AND (m.persona_id = c.persona_id) AND (m.round = c.round)))));

table learning.mark -- append-only: what was marked as done by hand, or excused, by whom and why
  step_id uuid not null -- internal
  persona_id uuid not null -- internal
  round integer not null -- internal
  marking_id uuid not null -- internal
  how text not null -- internal
  marked_by uuid not null -- internal
  marked_at timestamp with time zone not null -- internal
  reason text not null -- staff:free_text
  constraint mark_how CHECK ((how = ANY (ARRAY['by_hand'::text, 'excused'::text])))
  constraint mark_pkey PRIMARY KEY (step_id, persona_id, round)
  constraint mark_step_id_persona_id_round_fkey FOREIGN KEY (step_id, persona_id, round) REFERENCES learning.completion(step_id, persona_id, round)
  CREATE INDEX mark_marking ON learning.mark USING btree (marking_id)
  CREATE INDEX mark_person ON learning.mark USING btree (persona_id)
  CREATE UNIQUE INDEX mark_pkey ON learning.mark USING btree (step_id, persona_id, round)

table learning.nudge -- Words of hosts to people who take part in a programme.
  id uuid not null -- internal
  programme_id uuid not null -- internal
  author_id uuid not null -- pii:link
  body text not null -- staff:free_text
  sent_at timestamp with time zone not null -- internal
  taken_at timestamp with time zone -- internal
  constraint nudge_pkey PRIMARY KEY (id)
  constraint nudge_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES learning.programme(id) ON DELETE CASCADE
  CREATE INDEX nudge_author ON learning.nudge USING btree (author_id)
  CREATE INDEX nudge_programme ON learning.nudge USING btree (programme_id, sent_at)
  CREATE UNIQUE INDEX nudge_pkey ON learning.nudge USING btree (id)

table learning.nudge_recipient -- To whom they went.
  nudge_id uuid not null -- internal
  persona_id uuid not null -- pii:link
  constraint nudge_recipient_nudge_id_fkey FOREIGN KEY (nudge_id) REFERENCES learning.nudge(id) ON DELETE CASCADE
  constraint nudge_recipient_pkey PRIMARY KEY (nudge_id, persona_id)
  CREATE INDEX nudge_recipient_person ON learning.nudge_recipient USING btree (persona_id)
  CREATE UNIQUE INDEX nudge_recipient_pkey ON learning.nudge_recipient USING btree (nudge_id, persona_id)

table learning.programme
  id uuid not null -- public
  slug text not null -- public
  side text not null -- public
  is_public boolean not null default false -- public
  title text not null -- public
  summary text not null default ''::text -- public
  home text -- public
  created_at timestamp with time zone not null -- internal
  published_at timestamp with time zone -- internal
  source text -- internal
  external_id text -- internal
  imported jsonb -- internal
  closed_at timestamp with time zone -- internal
  language text -- public
  set_aside text -- public
  import_id uuid -- internal
  constraint programme_check CHECK ((NOT ((side = 'teen'::text) AND is_public)))
  constraint programme_pkey PRIMARY KEY (id)
  constraint programme_set_aside_check CHECK ((set_aside = ANY (ARRAY['archived'::text, 'hidden'::text])))
  constraint programme_side_check CHECK ((side = ANY (ARRAY['adult'::text, 'teen'::text])))
  constraint programme_slug_key UNIQUE (slug)
  constraint programme_source_external_id_key UNIQUE (source, external_id)
  CREATE UNIQUE INDEX programme_pkey ON learning.programme USING btree (id)
  CREATE UNIQUE INDEX programme_slug_key ON learning.programme USING btree (slug)
  CREATE UNIQUE INDEX programme_source_external_id_key ON learning.programme USING btree (source, external_id)

table learning.programme_end -- Who came to the end of a programme, and when they were first told so.
  programme_id uuid not null -- public
  persona_id uuid not null -- internal
  told_at timestamp with time zone not null -- internal
  import_id uuid -- internal
  constraint programme_end_pkey PRIMARY KEY (programme_id, persona_id)
  constraint programme_end_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES learning.programme(id) ON DELETE CASCADE
  CREATE INDEX programme_end_persona ON learning.programme_end USING btree (persona_id)
  CREATE UNIQUE INDEX programme_end_pkey ON learning.programme_end USING btree (programme_id, persona_id)

table learning.programme_file -- Which programmes may show a file; of each until no step of it has shown the file for two weeks.
  programme_id uuid not null -- public
  file_id uuid not null -- public
  loose_since timestamp with time zone -- internal
  name text -- public
  constraint programme_file_file_id_fkey FOREIGN KEY (file_id) REFERENCES learning.file(id) ON DELETE CASCADE
  constraint programme_file_pkey PRIMARY KEY (programme_id, file_id)
  constraint programme_file_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES learning.programme(id) ON DELETE CASCADE
  CREATE INDEX programme_file_file ON learning.programme_file USING btree (file_id)
  CREATE INDEX programme_file_loose ON learning.programme_file USING btree (loose_since) WHERE (loose_since IS NOT NULL)
  CREATE UNIQUE INDEX programme_file_pkey ON learning.programme_file USING btree (programme_id, file_id)

view learning.pub_post
  id uuid -- (view)
  author_id uuid -- (view)
  is_visible boolean -- (view)
  is_published boolean -- (view)
  is_public boolean -- (view)
  side text -- (view)
   SELECT p.id,
      p.author_id,
      ((p.deleted_at IS NULL) AND (p.hidden_at IS NULL) AND (p.held_at IS NULL)) AS is_visible,
      (g.published_at IS NOT NULL) AS is_published,
      g.is_public,
      g.side
     FROM ((posts.post p
       JOIN learning.step s ON ((s.id = p.place_id)))
       JOIN learning.programme g ON ((g.id = s.programme_id)));

view learning.standing
  step_id uuid -- (view)
  persona_id uuid -- (view)
  round integer -- (view)
  completed_at timestamp with time zone -- (view)
  rule_version integer -- (view)
  evidence jsonb -- (view)
   SELECT step_id,
      persona_id,
      round,
      completed_at,
      rule_version,
      evidence
     FROM learning.completion c
    WHERE (NOT (EXISTS ( SELECT 1
             FROM learning.completion_revocation r
            WHERE ((r.step_id = c.step_id) AND (r.persona_id = c.persona_id) AND (r.round = c.round)))));

table learning.step
  id uuid not null -- public
  course_id uuid not null -- public
  programme_id uuid not null -- public
  slug text not null -- public
  position integer not null -- public
  kind text not null -- public
  version integer not null default 1 -- public
  host_id uuid -- public
  created_at timestamp with time zone not null -- internal
  source text -- internal
  external_id text -- internal
  imported jsonb -- internal
  last_seq integer not null default 0 -- public
  hidden_at timestamp with time zone -- public
  retired_at timestamp with time zone -- public
  removed_at timestamp with time zone -- public
  import_id uuid -- internal
  constraint step_course_id_fkey FOREIGN KEY (course_id) REFERENCES learning.course(id) ON DELETE CASCADE
  constraint step_course_id_position_key UNIQUE (course_id, "position") DEFERRABLE
  constraint step_hidden_or_retired CHECK (((hidden_at IS NULL) OR (retired_at IS NULL)))
  constraint step_kind_check CHECK ((kind = ANY (ARRAY['reading'::text, 'discussion'::text])))
  constraint step_pkey PRIMARY KEY (id)
  constraint step_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES learning.programme(id) ON DELETE CASCADE
  constraint step_programme_id_slug_key UNIQUE (programme_id, slug)
  constraint step_source_external_id_key UNIQUE (source, external_id)
  CREATE INDEX step_removed ON learning.step USING btree (removed_at) WHERE (removed_at IS NOT NULL)
  CREATE UNIQUE INDEX step_course_id_position_key ON learning.step USING btree (course_id, "position")
  CREATE UNIQUE INDEX step_pkey ON learning.step USING btree (id)
  CREATE UNIQUE INDEX step_programme_id_slug_key ON learning.step USING btree (programme_id, slug)
  CREATE UNIQUE INDEX step_source_external_id_key ON learning.step USING btree (source, external_id)

table learning.step_file -- Which steps show a file, in any of their languages: whoever sees one of them sees it.
  step_id uuid not null -- public
  file_id uuid not null -- public
  constraint step_file_file_id_fkey FOREIGN KEY (file_id) REFERENCES learning.file(id) ON DELETE CASCADE
  constraint step_file_pkey PRIMARY KEY (step_id, file_id)
  constraint step_file_step_id_fkey FOREIGN KEY (step_id) REFERENCES learning.step(id) ON DELETE CASCADE
  CREATE INDEX step_file_file ON learning.step_file USING btree (file_id)
  CREATE UNIQUE INDEX step_file_pkey ON learning.step_file USING btree (step_id, file_id)

table learning.step_start
  step_id uuid not null -- internal
  persona_id uuid not null -- internal
  version integer not null -- internal
  started_at timestamp with time zone not null -- internal
  peer_told_at timestamp with time zone -- internal
  import_id uuid -- internal
  constraint step_start_pkey PRIMARY KEY (step_id, persona_id)
  constraint step_start_step_id_fkey FOREIGN KEY (step_id) REFERENCES learning.step(id) ON DELETE CASCADE
  CREATE INDEX step_start_person ON learning.step_start USING btree (persona_id)
  CREATE UNIQUE INDEX step_start_pkey ON learning.step_start USING btree (step_id, persona_id)

table learning.step_version
  step_id uuid not null -- public
  version integer not null -- public
  title text not null -- public
  body text not null -- public
  body_html text not null -- public
  video_url text -- public
  questions jsonb not null default '[]'::jsonb -- public
  requires_answer boolean not null default true -- public
  replies_to_peers integer not null default 1 -- public
  min_words integer not null default 2 -- public
  is_folded boolean not null default false -- public
  created_by uuid -- internal
  created_at timestamp with time zone not null -- internal
  min_reply_words integer not null default 0 -- public
  reason text -- staff:free_text
  constraint step_version_pkey PRIMARY KEY (step_id, version)
  constraint step_version_step_id_fkey FOREIGN KEY (step_id) REFERENCES learning.step(id) ON DELETE CASCADE
  CREATE UNIQUE INDEX step_version_pkey ON learning.step_version USING btree (step_id, version)

table migration.applied
  name text not null -- internal
  at timestamp with time zone not null default now() -- internal
  checksum text -- internal
  constraint applied_pkey PRIMARY KEY (name)
  CREATE UNIQUE INDEX applied_pkey ON migration.applied USING btree (name)

table notifications.email -- Letters about an inbox that are on their way; what they say is read when they go.
  id uuid not null -- internal
  persona_id uuid not null -- pii:link
  after_seq bigint not null -- internal
  made_at timestamp with time zone not null -- internal
  constraint email_pkey PRIMARY KEY (id)
  CREATE INDEX email_persona ON notifications.email USING btree (persona_id)
  CREATE UNIQUE INDEX email_pkey ON notifications.email USING btree (id)

table notifications.email_choice -- How somebody hears by e-mail of what is in their inbox; whoever has no row hears nothing.
  persona_id uuid not null -- pii:link
  pace text not null -- internal
  off text[] not null default '{}'::text[] -- internal
  says_what boolean not null default false -- internal
  is_discreet boolean not null default false -- internal
  waits_since timestamp with time zone -- internal
  next_at timestamp with time zone not null -- internal
  told_seq bigint not null default 0 -- internal
  constraint email_choice_pace_check CHECK ((pace = ANY (ARRAY['at_once'::text, 'daily'::text, 'weekly'::text])))
  constraint email_choice_pkey PRIMARY KEY (persona_id)
  CREATE INDEX email_choice_due ON notifications.email_choice USING btree (next_at) WHERE (waits_since IS NOT NULL)
  CREATE UNIQUE INDEX email_choice_pkey ON notifications.email_choice USING btree (persona_id)

table notifications.item
  id uuid not null -- internal
  persona_id uuid not null -- internal
  seq bigint not null -- internal
  changed bigint not null -- internal
  kind text not null -- internal
  subject_kind text not null -- internal
  subject_id uuid not null -- internal
  thread_id uuid not null -- internal
  by_personas uuid[] not null default '{}'::uuid[] -- internal
  at timestamp with time zone not null -- internal
  read_at timestamp with time zone -- internal
  via text -- internal
  constraint item_persona_id_seq_key UNIQUE (persona_id, seq)
  constraint item_pkey PRIMARY KEY (id)
  CREATE INDEX item_by ON notifications.item USING gin (by_personas)
  CREATE INDEX item_changed ON notifications.item USING btree (persona_id, changed)
  CREATE INDEX item_subject ON notifications.item USING btree (subject_id, persona_id)
  CREATE INDEX item_unread ON notifications.item USING btree (persona_id, thread_id) WHERE (read_at IS NULL)
  CREATE UNIQUE INDEX item_persona_id_seq_key ON notifications.item USING btree (persona_id, seq)
  CREATE UNIQUE INDEX item_pkey ON notifications.item USING btree (id)

table notifications.mute
  persona_id uuid not null -- internal
  thread_id uuid not null -- internal
  muted_at timestamp with time zone not null -- internal
  constraint mute_pkey PRIMARY KEY (persona_id, thread_id)
  CREATE UNIQUE INDEX mute_pkey ON notifications.mute USING btree (persona_id, thread_id)

table notifications.push_choice -- How somebody hears on their devices of what is in their inbox.
  persona_id uuid not null -- pii:link
  off text[] not null default '{}'::text[] -- internal
  is_discreet boolean not null default false -- internal
  waits_since timestamp with time zone -- internal
  next_at timestamp with time zone not null -- internal
  told_seq bigint not null default 0 -- internal
  constraint push_choice_pkey PRIMARY KEY (persona_id)
  CREATE INDEX push_choice_due ON notifications.push_choice USING btree (next_at) WHERE (waits_since IS NOT NULL)
  CREATE UNIQUE INDEX push_choice_pkey ON notifications.push_choice USING btree (persona_id)

table notifications.push_device -- Browsers that are told; a push that waits for one stands in its row. It ends with the session.
  id uuid not null -- internal
  persona_id uuid not null -- pii:link
  session_id uuid not null -- pii:link
  endpoint text not null -- secret
  p256dh text not null -- secret
  auth text not null -- secret
  made_at timestamp with time zone not null -- internal
  used_at timestamp with time zone -- internal
  after_seq bigint -- internal
  due_at timestamp with time zone -- internal
  until timestamp with time zone -- internal
  attempts smallint not null default 0 -- internal
  problem text -- internal
  constraint push_device_endpoint_key UNIQUE (endpoint)
  constraint push_device_pkey PRIMARY KEY (id)
  CREATE INDEX push_device_due ON notifications.push_device USING btree (due_at) WHERE (due_at IS NOT NULL)
  CREATE INDEX push_device_persona ON notifications.push_device USING btree (persona_id)
  CREATE UNIQUE INDEX push_device_endpoint_key ON notifications.push_device USING btree (endpoint)
  CREATE UNIQUE INDEX push_device_pkey ON notifications.push_device USING btree (id)

table notifications.push_key -- The key by which push services know this place (RFC 8292); its private half is sealed.
  is_only boolean not null default true -- internal
  public_key text not null -- public
  sealed text not null -- secret
  made_at timestamp with time zone not null -- internal
  constraint push_key_is_only_check CHECK (is_only)
  constraint push_key_pkey PRIMARY KEY (is_only)
  CREATE UNIQUE INDEX push_key_pkey ON notifications.push_key USING btree (is_only)

table notifications.reader
  persona_id uuid not null -- internal
  last_seq bigint not null default 0 -- internal
  off text[] not null default '{}'::text[] -- pii:preference
  constraint reader_pkey PRIMARY KEY (persona_id)
  CREATE UNIQUE INDEX reader_pkey ON notifications.reader USING btree (persona_id)

table platform.audit_check
  id uuid not null -- internal
  begun_at timestamp with time zone not null -- internal
  touched_at timestamp with time zone not null -- internal
  ended_at timestamp with time zone -- internal
  total bigint not null -- internal
  seq bigint not null -- internal
  hash bytea not null -- internal
  broken bigint -- internal
  constraint audit_check_pkey PRIMARY KEY (id)
  CREATE UNIQUE INDEX audit_check_pkey ON platform.audit_check USING btree (id)

table platform.audit_entry -- append-only: acts of power
  id uuid not null -- internal
  at timestamp with time zone not null -- internal
  act text not null -- internal
  by_pseudonym uuid -- pii:pseudonym
  subject_kind text not null -- internal
  subject_id text not null -- internal
  person_pseudonym uuid -- pii:pseudonym
  reason text -- staff:free_text
  evidence jsonb not null default '{}'::jsonb -- internal
  expires_at timestamp with time zone -- internal
  salt uuid -- secret
  words_hash bytea not null -- internal
  constraint audit_entry_pkey PRIMARY KEY (id)
  CREATE INDEX audit_entry_act ON platform.audit_entry USING btree (act, at DESC, id DESC)
  CREATE INDEX audit_entry_at ON platform.audit_entry USING btree (at, id)
  CREATE INDEX audit_entry_by ON platform.audit_entry USING btree (by_pseudonym, at DESC, id DESC) WHERE (by_pseudonym IS NOT NULL)
  CREATE INDEX audit_entry_person ON platform.audit_entry USING btree (person_pseudonym) WHERE (person_pseudonym IS NOT NULL)
  CREATE INDEX audit_entry_subject ON platform.audit_entry USING btree (subject_id)
  CREATE UNIQUE INDEX audit_entry_pkey ON platform.audit_entry USING btree (id)
  CREATE TRIGGER audit_words BEFORE INSERT ON platform.audit_entry FOR EACH ROW EXECUTE FUNCTION platform.audit_words()

table platform.audit_person -- The only way from a pseudonym of the audit to a person; erasing the row makes the audit anonymous.
  pseudonym uuid not null -- internal
  persona_id uuid not null -- pii:link
  constraint audit_person_persona_id_key UNIQUE (persona_id)
  constraint audit_person_pkey PRIMARY KEY (pseudonym)
  CREATE UNIQUE INDEX audit_person_persona_id_key ON platform.audit_person USING btree (persona_id)
  CREATE UNIQUE INDEX audit_person_pkey ON platform.audit_person USING btree (pseudonym)

table platform.audit_seal -- read-only: the chain over the audit, written by a role of its own: hash = sha256(hash of the link before, entry)
  seq bigint not null -- internal
  entry_id uuid not null -- internal
  hash bytea not null -- internal
  constraint audit_seal_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES platform.audit_entry(id)
  constraint audit_seal_entry_id_key UNIQUE (entry_id)
  constraint audit_seal_pkey PRIMARY KEY (seq)
  CREATE UNIQUE INDEX audit_seal_entry_id_key ON platform.audit_seal USING btree (entry_id)
  CREATE UNIQUE INDEX audit_seal_pkey ON platform.audit_seal USING btree (seq)

table platform.deed -- append-only: what those did who hold a duty, and which act undoes it
  id uuid not null -- internal
  act text not null -- internal
  at timestamp with time zone not null -- internal
  by_id uuid -- internal
  person_id uuid -- internal
  power text not null -- internal
  side text not null -- internal
  scope_id uuid -- internal
  above_id uuid -- internal
  subject_kind text not null -- internal
  subject_id uuid not null -- internal
  title text not null -- internal
  link text not null -- internal
  rule text -- internal
  reason text -- staff:free_text
  undo jsonb -- staff:free_text
  undoes uuid -- internal
  on_machine boolean not null default false -- internal
  detail jsonb -- internal
  constraint deed_pkey PRIMARY KEY (id)
  constraint deed_side_check CHECK ((side = ANY (ARRAY['adult'::text, 'teen'::text])))
  CREATE INDEX deed_at ON platform.deed USING btree (at DESC, id DESC)
  CREATE INDEX deed_by ON platform.deed USING btree (by_id) WHERE (by_id IS NOT NULL)
  CREATE INDEX deed_person ON platform.deed USING btree (person_id) WHERE (person_id IS NOT NULL)
  CREATE INDEX deed_subject ON platform.deed USING btree (subject_id, at)
  CREATE INDEX deed_undoes ON platform.deed USING btree (undoes) WHERE (undoes IS NOT NULL)
  CREATE UNIQUE INDEX deed_pkey ON platform.deed USING btree (id)

table platform.demo -- One row where all people are made up; none elsewhere.
  is_demo boolean not null default true -- internal
  since timestamp with time zone not null -- internal
  runs_since timestamp with time zone -- internal
  constraint demo_is_demo_check CHECK (is_demo)
  constraint demo_pkey PRIMARY KEY (is_demo)
  CREATE UNIQUE INDEX demo_pkey ON platform.demo USING btree (is_demo)

table platform.demo_letter -- What a demonstration would have mailed; empty everywhere else.
  id uuid not null -- internal
  at timestamp with time zone not null -- internal
  address text not null -- pii:contact
  subject text not null -- secret
  body text not null -- secret
  account_id uuid -- pii:link
  constraint demo_letter_pkey PRIMARY KEY (id)
  CREATE UNIQUE INDEX demo_letter_pkey ON platform.demo_letter USING btree (id)

table platform.limit_count -- How often an act was tried, by a digest of the act and who tried; until its window is over.
  key text not null -- internal
  points integer not null -- internal
  until timestamp with time zone not null -- internal
  constraint limit_count_pkey PRIMARY KEY (key)
  CREATE INDEX limit_count_until ON platform.limit_count USING btree (until)
  CREATE UNIQUE INDEX limit_count_pkey ON platform.limit_count USING btree (key)

table platform.mail_server -- When the mail server last took a letter, and since when it takes none.
  one boolean not null default true -- internal
  sent_at timestamp with time zone -- internal
  failing_since timestamp with time zone -- internal
  told_at timestamp with time zone -- internal
  constraint mail_server_one_check CHECK (one)
  constraint mail_server_pkey PRIMARY KEY (one)
  CREATE UNIQUE INDEX mail_server_pkey ON platform.mail_server USING btree (one)

table platform.outgoing_email -- E-mails that are not at the mail server yet, and those that could not be brought there.
  id uuid not null -- internal
  sort text not null -- internal
  rank smallint not null -- internal
  made_at timestamp with time zone not null -- internal
  due_at timestamp with time zone not null -- internal
  until timestamp with time zone not null -- internal
  attempts smallint not null default 0 -- internal
  problem text -- internal
  given_up_at timestamp with time zone -- internal
  constraint outgoing_email_pkey PRIMARY KEY (id)
  CREATE INDEX outgoing_email_due ON platform.outgoing_email USING btree (rank, due_at) WHERE (given_up_at IS NULL)
  CREATE UNIQUE INDEX outgoing_email_pkey ON platform.outgoing_email USING btree (id)

view platform.pub_deed
  id uuid -- (view)
  act text -- (view)
  at timestamp with time zone -- (view)
  by_id uuid -- (view)
  person_id uuid -- (view)
  power text -- (view)
  side text -- (view)
  scope_id uuid -- (view)
  above_id uuid -- (view)
  subject_id uuid -- (view)
  title text -- (view)
  link text -- (view)
  rule text -- (view)
  reason text -- (view)
  undo jsonb -- (view)
  undoes uuid -- (view)
  on_machine boolean -- (view)
  detail jsonb -- (view)
   SELECT id,
      act,
      at,
      by_id,
      person_id,
      power,
      side,
      scope_id,
      above_id,
      subject_id,
      title,
      link,
      rule,
      reason,
      undo,
      undoes,
      on_machine,
      detail
     FROM platform.deed;

table platform.receipt
  event_id uuid not null -- internal
  handler text not null -- internal
  at timestamp with time zone not null -- internal
  constraint receipt_pkey PRIMARY KEY (event_id, handler)
  CREATE INDEX receipt_at ON platform.receipt USING btree (at)
  CREATE UNIQUE INDEX receipt_pkey ON platform.receipt USING btree (event_id, handler)

table platform.sent -- First results of sendings, so that sending again is harmless. Kept for eight days.
  persona_id uuid not null -- internal
  client_id uuid not null -- internal
  use_case text not null -- internal
  result jsonb not null -- internal
  at timestamp with time zone not null -- internal
  digest text -- internal
  constraint sent_pkey PRIMARY KEY (persona_id, client_id, use_case)
  CREATE INDEX sent_at ON platform.sent USING btree (at)
  CREATE UNIQUE INDEX sent_pkey ON platform.sent USING btree (persona_id, client_id, use_case)

table platform.setup_note -- What the settings are wrong about, as it was met in service, and where the pages are served; one row each, for commands on the machine.
  about text not null -- internal
  seen text not null -- internal
  setting text not null -- internal
  at timestamp with time zone not null -- internal
  constraint setup_note_pkey PRIMARY KEY (about)
  CREATE UNIQUE INDEX setup_note_pkey ON platform.setup_note USING btree (about)

table platform.translation -- texts of a community in further languages, one row a text and language
  subject_id uuid not null -- public
  locale text not null -- public
  fields jsonb not null -- public
  of_original text not null -- internal
  written_by uuid -- internal
  written_at timestamp with time zone not null -- internal
  constraint translation_locale_check CHECK ((locale ~ '^[a-z]{2,3}$'::text))
  constraint translation_pkey PRIMARY KEY (subject_id, locale)
  CREATE INDEX translation_written_by ON platform.translation USING btree (written_by) WHERE (written_by IS NOT NULL)
  CREATE UNIQUE INDEX translation_pkey ON platform.translation USING btree (subject_id, locale)

table posts.alias
  place_id uuid not null -- internal
  persona_id uuid not null -- pii:pseudonym
  alias smallint not null -- public
  constraint alias_pkey PRIMARY KEY (place_id, persona_id)
  constraint alias_place_id_alias_key UNIQUE (place_id, alias)
  CREATE INDEX alias_person ON posts.alias USING btree (persona_id)
  CREATE UNIQUE INDEX alias_pkey ON posts.alias USING btree (place_id, persona_id)
  CREATE UNIQUE INDEX alias_place_id_alias_key ON posts.alias USING btree (place_id, alias)

table posts.anonymous_author
  post_id uuid not null -- internal
  place_id uuid not null -- internal
  persona_id uuid not null -- pii:pseudonym
  constraint anonymous_author_pkey PRIMARY KEY (post_id)
  constraint anonymous_author_post_id_fkey FOREIGN KEY (post_id) REFERENCES posts.post(id) ON DELETE CASCADE
  CREATE INDEX anonymous_author_person ON posts.anonymous_author USING btree (persona_id)
  CREATE UNIQUE INDEX anonymous_author_pkey ON posts.anonymous_author USING btree (post_id)

table posts.bookmark
  persona_id uuid not null -- internal
  post_id uuid not null -- internal
  kept_at timestamp with time zone not null -- internal
  constraint bookmark_pkey PRIMARY KEY (persona_id, post_id)
  constraint bookmark_post_id_fkey FOREIGN KEY (post_id) REFERENCES posts.post(id) ON DELETE CASCADE
  CREATE INDEX bookmark_newest ON posts.bookmark USING btree (persona_id, kept_at, post_id)
  CREATE INDEX bookmark_post ON posts.bookmark USING btree (post_id)
  CREATE UNIQUE INDEX bookmark_pkey ON posts.bookmark USING btree (persona_id, post_id)

table posts.heart
  post_id uuid not null -- internal
  persona_id uuid not null -- internal
  given_at timestamp with time zone not null -- internal
  constraint heart_pkey PRIMARY KEY (post_id, persona_id)
  constraint heart_post_id_fkey FOREIGN KEY (post_id) REFERENCES posts.post(id) ON DELETE CASCADE
  CREATE INDEX heart_person ON posts.heart USING btree (persona_id)
  CREATE UNIQUE INDEX heart_pkey ON posts.heart USING btree (post_id, persona_id)

table posts.image
  id uuid not null -- public
  post_id uuid -- public
  uploader_id uuid not null -- pii:pseudonym
  type text not null -- public
  width integer not null -- public
  height integer not null -- public
  bytes bytea not null -- health:free_text
  uploaded_at timestamp with time zone not null -- internal
  still bytea -- health:free_text
  constraint image_pkey PRIMARY KEY (id)
  constraint image_post_id_fkey FOREIGN KEY (post_id) REFERENCES posts.post(id) ON DELETE CASCADE
  constraint image_type_check CHECK ((type = ANY (ARRAY['image/webp'::text, 'image/gif'::text])))
  CREATE INDEX image_loose ON posts.image USING btree (uploaded_at) WHERE (post_id IS NULL)
  CREATE INDEX image_person ON posts.image USING btree (uploader_id)
  CREATE INDEX image_post ON posts.image USING btree (post_id)
  CREATE UNIQUE INDEX image_pkey ON posts.image USING btree (id)

table posts.mention
  post_id uuid not null -- internal
  persona_id uuid not null -- internal
  written text not null -- pii:name
  constraint mention_pkey PRIMARY KEY (post_id, persona_id)
  constraint mention_post_id_fkey FOREIGN KEY (post_id) REFERENCES posts.post(id) ON DELETE CASCADE
  CREATE INDEX mention_person ON posts.mention USING btree (persona_id)
  CREATE UNIQUE INDEX mention_pkey ON posts.mention USING btree (post_id, persona_id)

table posts.moderation -- append-only: what was done with posts and threads, by whom and why
  id uuid not null -- internal
  scope_id uuid not null -- internal
  place_id uuid not null -- internal
  post_id uuid -- internal
  act text not null -- internal
  rule text -- internal
  reason text -- staff:free_text
  detail jsonb not null default '{}'::jsonb -- internal
  by_id uuid -- internal
  at timestamp with time zone not null -- internal
  place_kind text not null -- internal
  deed uuid -- internal
  undoes uuid -- internal
  constraint moderation_pkey PRIMARY KEY (id)
  constraint moderation_place_kind_check CHECK ((place_kind ~ '^[a-z][a-z_]*$'::text))
  CREATE INDEX moderation_at ON posts.moderation USING btree (at DESC, id DESC)
  CREATE INDEX moderation_by ON posts.moderation USING btree (by_id, at DESC, id DESC) WHERE (by_id IS NOT NULL)
  CREATE INDEX moderation_deed ON posts.moderation USING btree (deed) WHERE (deed IS NOT NULL)
  CREATE INDEX moderation_place ON posts.moderation USING btree (place_id, at)
  CREATE INDEX moderation_post ON posts.moderation USING btree (post_id, at) WHERE (post_id IS NOT NULL)
  CREATE INDEX moderation_scope ON posts.moderation USING btree (scope_id, at DESC, id DESC)
  CREATE INDEX moderation_undoes ON posts.moderation USING btree (undoes) WHERE (undoes IS NOT NULL)
  CREATE INDEX moderation_went ON posts.moderation USING gin (((detail -> 'posts'::text))) WHERE (detail ? 'posts'::text)
  CREATE UNIQUE INDEX moderation_pkey ON posts.moderation USING btree (id)

table posts.part -- The fields of a post that was written in several, each under its question.
  post_id uuid not null -- internal
  position integer not null -- public
  question text not null -- public
  body text not null -- health:free_text
  body_html text not null -- health:free_text
  constraint part_pkey PRIMARY KEY (post_id, "position")
  constraint part_post_id_fkey FOREIGN KEY (post_id) REFERENCES posts.post(id) ON DELETE CASCADE
  CREATE INDEX part_named ON posts.part USING gin (posts.named(VARIADIC ARRAY[body, body_html])) WHERE ((body || body_html) ~ '[@＠]|/people/'::text)
  CREATE UNIQUE INDEX part_pkey ON posts.part USING btree (post_id, "position")

table posts.place
  place_id uuid not null -- internal
  changed bigint not null -- internal
  anew bigint not null default 0 -- internal
  constraint place_pkey PRIMARY KEY (place_id)
  CREATE UNIQUE INDEX place_pkey ON posts.place USING btree (place_id)

table posts.post
  id uuid not null -- public
  place_id uuid not null -- public
  scope_id uuid not null -- public
  seq integer not null -- public
  root_seq integer not null -- public
  parent_id uuid -- public
  author_id uuid -- public
  alias smallint -- public
  body text not null -- health:free_text
  body_html text not null -- health:free_text
  content_note text not null default ''::text -- health:free_text
  created_at timestamp with time zone not null -- public
  edited_at timestamp with time zone -- public
  deleted_at timestamp with time zone -- internal
  hidden_at timestamp with time zone -- internal
  held_at timestamp with time zone -- internal
  hearts integer not null default 0 -- public
  accepted_at timestamp with time zone -- public
  place_kind text not null -- public
  source text -- internal
  external_id text -- internal
  changed bigint not null default 0 -- internal
  turned bigint not null default 0 -- internal
  import_id uuid -- internal
  constraint post_author_or_alias CHECK (((author_id IS NULL) OR (alias IS NULL)))
  constraint post_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES posts.post(id) DEFERRABLE
  constraint post_pkey PRIMARY KEY (id)
  constraint post_place_id_seq_key UNIQUE (place_id, seq)
  constraint post_place_kind_check CHECK ((place_kind ~ '^[a-z][a-z_]*$'::text))
  constraint post_source_external_id_key UNIQUE (source, external_id)
  CREATE INDEX post_accepted ON posts.post USING btree (place_id) WHERE (accepted_at IS NOT NULL)
  CREATE INDEX post_author_scope ON posts.post USING btree (author_id, scope_id) WHERE (author_id IS NOT NULL)
  CREATE INDEX post_changed ON posts.post USING btree (place_id, changed) WHERE (changed > 0)
  CREATE INDEX post_deleted ON posts.post USING btree (deleted_at) WHERE ((deleted_at IS NOT NULL) AND (body <> ''::text))
  CREATE INDEX post_held ON posts.post USING btree (scope_id) WHERE (held_at IS NOT NULL)
  CREATE INDEX post_import ON posts.post USING btree (import_id) WHERE (import_id IS NOT NULL)
  CREATE INDEX post_in_sight ON posts.post USING btree (place_id, created_at) WHERE ((deleted_at IS NULL) AND (hidden_at IS NULL) AND (held_at IS NULL))
  CREATE INDEX post_named ON posts.post USING gin (posts.named(VARIADIC ARRAY[body, body_html, content_note])) WHERE (((body || body_html) || content_note) ~ '[@＠]|/people/'::text)
  CREATE INDEX post_of_author_in_place ON posts.post USING btree (author_id, place_id) WHERE ((author_id IS NOT NULL) AND (seq > 1) AND (deleted_at IS NULL) AND (hidden_at IS NULL) AND (held_at IS NULL))
  CREATE INDEX post_page ON posts.post USING btree (place_id, root_seq, seq)
  CREATE INDEX post_parent ON posts.post USING btree (parent_id) WHERE (parent_id IS NOT NULL)
  CREATE INDEX post_person ON posts.post USING btree (author_id, created_at DESC, id DESC) WHERE (author_id IS NOT NULL)
  CREATE UNIQUE INDEX post_pkey ON posts.post USING btree (id)
  CREATE UNIQUE INDEX post_place_id_seq_key ON posts.post USING btree (place_id, seq)
  CREATE UNIQUE INDEX post_source_external_id_key ON posts.post USING btree (source, external_id)
  CREATE TRIGGER search_accepted AFTER UPDATE OF accepted_at ON posts.post FOR EACH ROW WHEN ((old.accepted_at IS DISTINCT FROM new.accepted_at)) EXECUTE FUNCTION posts.search_accepted()
  CREATE TRIGGER search_changed AFTER UPDATE OF body, content_note, place_id, scope_id, seq, author_id, created_at, deleted_at, hidden_at, held_at ON posts.post FOR EACH ROW WHEN (((((((((old.body IS DISTINCT FROM new.body) OR (old.content_note IS DISTINCT FROM new.content_note)) OR (old.place_id IS DISTINCT FROM new.place_id)) OR (old.scope_id IS DISTINCT FROM new.scope_id)) OR ((old.seq = 1) IS DISTINCT FROM (new.seq = 1))) OR (old.author_id IS DISTINCT FROM new.author_id)) OR (old.created_at IS DISTINCT FROM new.created_at)) OR (((old.deleted_at IS NULL) AND (old.hidden_at IS NULL) AND (old.held_at IS NULL)) IS DISTINCT FROM ((new.deleted_at IS NULL) AND (new.hidden_at IS NULL) AND (new.held_at IS NULL))))) EXECUTE FUNCTION posts.search_follow()
  CREATE TRIGGER search_gone AFTER DELETE ON posts.post FOR EACH ROW EXECUTE FUNCTION posts.search_follow()
  CREATE TRIGGER search_new AFTER INSERT ON posts.post FOR EACH ROW WHEN (((new.deleted_at IS NULL) AND (new.hidden_at IS NULL) AND (new.held_at IS NULL))) EXECUTE FUNCTION posts.search_follow()

view posts.pub_moderation
  id uuid -- (view)
  place_kind text -- (view)
  place_id uuid -- (view)
  scope_id uuid -- (view)
  post_id uuid -- (view)
  act text -- (view)
  rule text -- (view)
  reason text -- (view)
  detail jsonb -- (view)
  by_id uuid -- (view)
  at timestamp with time zone -- (view)
  deed uuid -- (view)
  undoes uuid -- (view)
   SELECT id,
      place_kind,
      place_id,
      scope_id,
      post_id,
      act,
      rule,
      reason,
      detail,
      by_id,
      at,
      deed,
      undoes
     FROM posts.moderation;

view posts.pub_place
  place_id uuid -- (view)
  changed bigint -- (view)
  anew bigint -- (view)
   SELECT place_id,
      changed,
      anew
     FROM posts.place;

view posts.pub_post
  id uuid -- (view)
  place_kind text -- (view)
  place_id uuid -- (view)
  scope_id uuid -- (view)
  seq integer -- (view)
  root_seq integer -- (view)
  parent_id uuid -- (view)
  author_id uuid -- (view)
  alias smallint -- (view)
  body text -- (view)
  body_html text -- (view)
  content_note text -- (view)
  created_at timestamp with time zone -- (view)
  edited_at timestamp with time zone -- (view)
  deleted_at timestamp with time zone -- (view)
  hidden_at timestamp with time zone -- (view)
  held_at timestamp with time zone -- (view)
  hearts integer -- (view)
  accepted_at timestamp with time zone -- (view)
  source text -- (view)
  external_id text -- (view)
  import_id uuid -- (view)
   SELECT id,
      place_kind,
      place_id,
      scope_id,
      seq,
      root_seq,
      parent_id,
      author_id,
      alias,
      body,
      body_html,
      content_note,
      created_at,
      edited_at,
      deleted_at,
      hidden_at,
      held_at,
      hearts,
      accepted_at,
      source,
      external_id,
      import_id
     FROM posts.post;

view posts.pub_visit
  place_id uuid -- (view)
  persona_id uuid -- (view)
  seen int4multirange -- (view)
  visited_at timestamp with time zone -- (view)
   SELECT place_id,
      persona_id,
      seen,
      visited_at
     FROM posts.visit;

table posts.revision
  post_id uuid not null -- internal
  replaced_at timestamp with time zone not null -- public
  title text -- health:free_text
  body text not null -- health:free_text
  content_note text not null default ''::text -- health:free_text
  parts jsonb not null default '[]'::jsonb -- health:free_text
  constraint revision_pkey PRIMARY KEY (post_id, replaced_at)
  constraint revision_post_id_fkey FOREIGN KEY (post_id) REFERENCES posts.post(id) ON DELETE CASCADE
  CREATE INDEX revision_named ON posts.revision USING gin (posts.named(VARIADIC ARRAY[body, content_note, title, (parts)::text])) WHERE ((((body || content_note) || COALESCE(title, ''::text)) || (parts)::text) ~ '[@＠]|/people/'::text)
  CREATE UNIQUE INDEX revision_pkey ON posts.revision USING btree (post_id, replaced_at)

table posts.search_counted
  post_id uuid not null -- internal
  scope_id uuid not null -- internal
  terms text[] not null -- health:free_text
  constraint search_counted_pkey PRIMARY KEY (post_id)
  CREATE UNIQUE INDEX search_counted_pkey ON posts.search_counted USING btree (post_id)

table posts.search_post
  post_id uuid not null -- public
  scope_id uuid not null -- public
  author_id uuid -- public
  created_at timestamp with time zone not null -- public
  words tsvector not null -- health:free_text
  place_id uuid not null -- public
  constraint search_post_pkey PRIMARY KEY (post_id)
  CREATE INDEX search_post_time ON posts.search_post USING btree (created_at)
  CREATE INDEX search_post_words ON posts.search_post USING gin (words) WITH (fastupdate=off)
  CREATE UNIQUE INDEX search_post_pkey ON posts.search_post USING btree (post_id)

table posts.search_waiting
  nr bigint not null generated always as identity -- internal
  post_id uuid not null -- internal
  constraint search_waiting_pkey PRIMARY KEY (nr)
  CREATE UNIQUE INDEX search_waiting_pkey ON posts.search_waiting USING btree (nr)

table posts.search_word
  word text not null -- health:free_text
  constraint search_word_pkey PRIMARY KEY (word)
  CREATE INDEX search_word_like ON posts.search_word USING gin (word gin_trgm_ops)
  CREATE UNIQUE INDEX search_word_pkey ON posts.search_word USING btree (word)

table posts.search_word_scope
  word text not null -- health:free_text
  scope_id uuid not null -- internal
  posts integer not null -- internal
  constraint search_word_scope_pkey PRIMARY KEY (word, scope_id)
  CREATE UNIQUE INDEX search_word_scope_pkey ON posts.search_word_scope USING btree (word, scope_id)

table posts.stood -- Where posts stood before a deed took them elsewhere; forgotten when it can be undone no more.
  deed uuid not null -- internal
  post_id uuid not null -- internal
  seq integer not null -- internal
  root_seq integer not null -- internal
  parent_id uuid -- internal
  alias smallint -- internal
  at timestamp with time zone not null -- internal
  constraint stood_pkey PRIMARY KEY (deed, post_id)
  constraint stood_post_id_fkey FOREIGN KEY (post_id) REFERENCES posts.post(id) ON DELETE CASCADE
  CREATE INDEX stood_at ON posts.stood USING btree (at)
  CREATE INDEX stood_post ON posts.stood USING btree (post_id)
  CREATE UNIQUE INDEX stood_pkey ON posts.stood USING btree (deed, post_id)

table posts.visit
  place_id uuid not null -- internal
  persona_id uuid not null -- internal
  seen int4multirange not null -- internal
  visited_at timestamp with time zone not null -- internal
  constraint visit_pkey PRIMARY KEY (place_id, persona_id)
  CREATE INDEX visit_person ON posts.visit USING btree (persona_id, visited_at)
  CREATE UNIQUE INDEX visit_pkey ON posts.visit USING btree (place_id, persona_id)

table recognition.award
  badge_id uuid not null -- public
  persona_id uuid not null -- public
  awarded_by uuid -- internal
  awarded_at timestamp with time zone not null -- public
  reason text not null -- staff:free_text
  constraint award_badge_id_fkey FOREIGN KEY (badge_id) REFERENCES recognition.badge(id)
  constraint award_pkey PRIMARY KEY (badge_id, persona_id)
  CREATE INDEX award_by ON recognition.award USING btree (awarded_by)
  CREATE INDEX award_person ON recognition.award USING btree (persona_id)
  CREATE UNIQUE INDEX award_pkey ON recognition.award USING btree (badge_id, persona_id)

table recognition.badge
  id uuid not null -- public
  side text not null -- public
  title text not null -- public
  about text not null default ''::text -- public
  created_at timestamp with time zone not null -- internal
  retired_at timestamp with time zone -- internal
  constraint badge_pkey PRIMARY KEY (id)
  constraint badge_side_check CHECK ((side = ANY (ARRAY['adult'::text, 'teen'::text])))
  CREATE UNIQUE INDEX badge_pkey ON recognition.badge USING btree (id)
  CREATE UNIQUE INDEX badge_title ON recognition.badge USING btree (side, lower(title)) WHERE (retired_at IS NULL)

table recognition.taking_back -- Badges that were taken back, and why.
  id uuid not null -- internal
  badge_id uuid not null -- internal
  persona_id uuid not null -- internal
  awarded_at timestamp with time zone not null -- internal
  awarded_for text not null -- staff:free_text
  taken_at timestamp with time zone not null -- internal
  reason text not null -- staff:free_text
  given_back_at timestamp with time zone -- internal
  given_back_because text -- staff:free_text
  constraint taking_back_badge_id_fkey FOREIGN KEY (badge_id) REFERENCES recognition.badge(id)
  constraint taking_back_pkey PRIMARY KEY (id)
  CREATE INDEX taking_back_person ON recognition.taking_back USING btree (persona_id)
  CREATE UNIQUE INDEX taking_back_pkey ON recognition.taking_back USING btree (id)

table safety.helpline -- Lines where somebody listens; shown once a person has confirmed them.
  id uuid not null -- public
  country text -- public
  languages text[] not null default '{}'::text[] -- public
  name text not null -- public
  whom text not null default ''::text -- public
  hours text not null default ''::text -- public
  note text not null default ''::text -- public
  ways jsonb not null -- public
  before jsonb -- internal
  checked_at timestamp with time zone -- public
  checked_by uuid -- internal
  created_at timestamp with time zone not null -- internal
  removed_at timestamp with time zone -- internal
  constraint helpline_check CHECK (((checked_by IS NULL) OR (checked_at IS NOT NULL)))
  constraint helpline_country_check CHECK ((country ~ '^[A-Z]{2}$'::text))
  constraint helpline_pkey PRIMARY KEY (id)
  CREATE INDEX helpline_checked_by ON safety.helpline USING btree (checked_by) WHERE (checked_by IS NOT NULL)
  CREATE UNIQUE INDEX helpline_pkey ON safety.helpline USING btree (id)

table webhooks.delivery -- What is sent, or was: due_at while it waits, then sent_at or ended_at. Kept for two weeks.
  id uuid not null -- internal
  endpoint_id uuid not null -- internal
  event_id uuid not null -- internal
  type text not null -- internal
  payload jsonb not null -- internal
  persona_id uuid -- pii:link
  happened_at timestamp with time zone not null -- internal
  made_at timestamp with time zone not null -- internal
  due_at timestamp with time zone -- internal
  attempts smallint not null default 0 -- internal
  sent_at timestamp with time zone -- internal
  ended_at timestamp with time zone -- internal
  problem text -- internal
  status smallint -- internal
  answer text -- internal
  body text -- internal
  constraint delivery_endpoint_id_event_id_key UNIQUE (endpoint_id, event_id)
  constraint delivery_endpoint_id_fkey FOREIGN KEY (endpoint_id) REFERENCES webhooks.endpoint(id) ON DELETE CASCADE
  constraint delivery_pkey PRIMARY KEY (id)
  CREATE INDEX delivery_due ON webhooks.delivery USING btree (endpoint_id, due_at) WHERE (due_at IS NOT NULL)
  CREATE INDEX delivery_failed ON webhooks.delivery USING btree (endpoint_id, made_at DESC, id DESC) WHERE (ended_at IS NOT NULL)
  CREATE INDEX delivery_made ON webhooks.delivery USING btree (endpoint_id, made_at DESC, id DESC)
  CREATE INDEX delivery_old ON webhooks.delivery USING btree (made_at)
  CREATE INDEX delivery_persona ON webhooks.delivery USING btree (persona_id) WHERE (persona_id IS NOT NULL)
  CREATE UNIQUE INDEX delivery_endpoint_id_event_id_key ON webhooks.delivery USING btree (endpoint_id, event_id)
  CREATE UNIQUE INDEX delivery_pkey ON webhooks.delivery USING btree (id)

table webhooks.endpoint -- Where programs elsewhere are told; on which events, of which side and places. Null in stopped: it is at work.
  id uuid not null -- internal
  side text not null -- internal
  name text not null -- staff:free_text
  address text not null -- secret
  types text[] not null -- internal
  places uuid[] not null default '{}'::uuid[] -- internal
  secret text not null -- secret
  former_secret text -- secret
  former_until timestamp with time zone -- internal
  made_by uuid -- pii:link
  made_at timestamp with time zone not null -- internal
  stopped text -- internal
  stopped_at timestamp with time zone -- internal
  failing_since timestamp with time zone -- internal
  sent_at timestamp with time zone -- internal
  constraint endpoint_pkey PRIMARY KEY (id)
  constraint endpoint_side_check CHECK ((side = ANY (ARRAY['adult'::text, 'teen'::text])))
  constraint endpoint_stopped_check CHECK ((stopped = ANY (ARRAY['by_hand'::text, 'failing'::text, 'gone'::text, 'sealed'::text, 'restored'::text, 'removed'::text])))
  CREATE UNIQUE INDEX endpoint_pkey ON webhooks.endpoint USING btree (id)

FUNCTION accounts.called_leaving(person uuid)
   RETURNS text
   LANGUAGE sql
   STABLE
   SET search_path TO 'pg_catalog', 'pg_temp'
  AS $function$
      select '(?<![[:alnum:]_])(?:' || string_agg(regexp_replace(own.name, '([^[:alnum:][:space:]])', '\\\1', 'g'), '|'
          order by length(own.name) desc) || ')(?![[:alnum:]_]|[[:blank:]][[:upper:]])'
      from (select p.name, p.folded, p.account_id from accounts.persona p where p.id = person
        union select f.name, f.folded, p.account_id from accounts.former_name f
          join accounts.persona p on p.id = f.persona_id where p.id = person) own
      where not exists (select from accounts.persona other
        where other.folded = own.folded and other.account_id <> own.account_id)
    $function$

FUNCTION accounts.is_leaving_due(person uuid)
   RETURNS boolean
   LANGUAGE sql
   STABLE
   SET search_path TO 'pg_catalog', 'pg_temp'
  AS $function$
      select exists (select from accounts.persona p join accounts.leaving l on l.account_id = p.account_id
        where p.id = person and l.due_at <= pg_catalog.now())
    $function$

FUNCTION community.erase_acts(person uuid)
   RETURNS integer
   LANGUAGE plpgsql
   SECURITY DEFINER
   SET search_path TO 'pg_catalog', 'pg_temp'
  AS $function$
      declare
        n integer;
        opened uuid[];
      begin
        if not accounts.is_leaving_due(person) then
          raise exception 'nobody is to be erased here' using errcode = '42501';
        end if;
        opened := array(
          select t.id from community.thread t where t.author_id = person
          union select h.place_id from posts.anonymous_author h join posts.post p on p.id = h.post_id
            where h.persona_id = person and p.seq = 1
          -- Its posts went elsewhere; who opens without a name is the first without one.
          union select k.place_id from posts.alias k join community.thread t on t.id = k.place_id
            where k.persona_id = person and k.alias = 1 and t.author_id is null and t.merged_into is not null);
        update posts.moderation m set reason = null, detail = '{}'
          where (m.reason is not null or m.detail <> '{}')
            and (m.place_id = any(opened) or m.detail ->> 'thread' = any(opened::text[]));
        get diagnostics n = row_count;
        perform platform.erase_audit_words(opened::text[]);
        return n;
      end $function$

FUNCTION community.search_follow()
   RETURNS trigger
   LANGUAGE plpgsql
  AS $function$
    begin
      perform posts.search_again(new.id, (old.unseen_at is null) = (new.unseen_at is null));
      return null;
    end $function$

FUNCTION learning.erase_facts(person uuid, salt uuid)
   RETURNS integer
   LANGUAGE plpgsql
   SECURITY DEFINER
   SET search_path TO 'pg_catalog', 'pg_temp'
  AS $function$
  declare
    n integer;
    erased integer := 0;
  begin
    if not accounts.is_leaving_due(person) then
      raise exception 'nobody is to be erased here' using errcode = '42501';
    end if;
    delete from learning.completion_revocation r where r.persona_id = person;
    get diagnostics n = row_count;
    erased := erased + n;
    delete from learning.mark m where m.persona_id = person;
    get diagnostics n = row_count;
    erased := erased + n;
    delete from learning.completion c where c.persona_id = person;
    get diagnostics n = row_count;
    erased := erased + n;
    update learning.completion_revocation r
      set revoked_by = pg_catalog.md5(salt::text || r.step_id::text || person::text)::uuid
      where r.revoked_by = person;
    get diagnostics n = row_count;
    erased := erased + n;
    update learning.mark m
      set marked_by = pg_catalog.md5(salt::text || m.step_id::text || person::text)::uuid
      where m.marked_by = person;
    get diagnostics n = row_count;
    erased := erased + n;
    -- Others' completions say to whom they replied; it stays true, of nobody.
    update learning.completion c set evidence = replace(c.evidence::text, person::text,
        pg_catalog.md5(salt::text || c.step_id::text || person::text)::uuid::text)::jsonb
      where c.evidence::text like '%' || person::text || '%';
    get diagnostics n = row_count;
    return erased + n;
  end $function$

FUNCTION learning.erase_imported(import uuid)
   RETURNS integer
   LANGUAGE plpgsql
   SECURITY DEFINER
   SET search_path TO 'pg_catalog', 'pg_temp'
  AS $function$
  declare
    n integer;
  begin
    if not exists (select from admin.import i where i.id = import and i.undone_at is not null)
      or exists (select from learning.completion c join accounts.persona p on p.id = c.persona_id
        join accounts.account a on a.id = p.account_id
        where c.import_id = import and a.password_hash is not null) then
      raise exception 'nothing is to be erased here' using errcode = '42501';
    end if;
    delete from learning.completion c where c.import_id = import;
    get diagnostics n = row_count;
    return n;
  end $function$

FUNCTION learning.unname_facts(person uuid)
   RETURNS integer
   LANGUAGE plpgsql
   SECURITY DEFINER
   SET search_path TO 'pg_catalog', 'pg_temp'
  AS $function$
    declare
      n integer;
      erased integer := 0;
      called text := accounts.called_leaving(person);
    begin
      if not accounts.is_leaving_due(person) then
        raise exception 'nobody is to be erased here' using errcode = '42501';
      end if;
      update learning.completion_revocation r set reason = regexp_replace(r.reason, called, '…', 'g')
        where r.reason ~ called;
      get diagnostics n = row_count;
      erased := erased + n;
      update learning.mark m set reason = regexp_replace(m.reason, called, '…', 'g') where m.reason ~ called;
      get diagnostics n = row_count;
      return erased + n;
    end $function$

FUNCTION platform.audit_words()
   RETURNS trigger
   LANGUAGE plpgsql
   SET search_path TO 'pg_catalog', 'pg_temp'
  AS $function$
  begin
    new.salt := gen_random_uuid();
    new.words_hash := sha256(convert_to(json_build_array(new.salt, new.reason, new.evidence::text)::text, 'UTF8'));
    return new;
  end $function$

FUNCTION platform.erase_audit(person uuid)
   RETURNS integer
   LANGUAGE plpgsql
   SECURITY DEFINER
   SET search_path TO 'pg_catalog', 'pg_temp'
  AS $function$
  declare n integer;
  begin
    if not accounts.is_leaving_due(person) then
      raise exception 'nobody is to be erased here' using errcode = '42501';
    end if;
    update platform.audit_entry e set reason = null, evidence = '{}', salt = null
      from platform.audit_person p
      where p.persona_id = person and e.person_pseudonym = p.pseudonym and e.salt is not null;
    get diagnostics n = row_count;
    return n + platform.erase_audit_words(array[person::text]);
  end $function$

FUNCTION platform.erase_audit_words(subjects text[])
   RETURNS integer
   LANGUAGE plpgsql
   SECURITY DEFINER
   SET search_path TO 'pg_catalog', 'pg_temp'
  AS $function$
  declare n integer;
  begin
    update platform.audit_entry e set reason = null, evidence = '{}', salt = null
      where e.subject_id = any(subjects) and e.salt is not null;
    get diagnostics n = row_count;
    return n;
  end $function$

FUNCTION platform.erase_deeds(person uuid)
   RETURNS integer
   LANGUAGE plpgsql
   SECURITY DEFINER
   SET search_path TO 'pg_catalog', 'pg_temp'
  AS $function$
    declare
      n integer;
      erased integer := 0;
    begin
      if not accounts.is_leaving_due(person) then
        raise exception 'nobody is to be erased here' using errcode = '42501';
      end if;
      update platform.deed d set person_id = null, reason = null, undo = null
        where d.person_id = person or d.undo::text like '%' || person::text || '%';
      get diagnostics n = row_count;
      erased := erased + n;
      update platform.deed d set by_id = null where d.by_id = person;
      get diagnostics n = row_count;
      return erased + n;
    end $function$

FUNCTION platform.name_letters(word text)
   RETURNS text
   LANGUAGE sql
   IMMUTABLE PARALLEL SAFE
  AS $function$
    select translate(lower(word),
      '’‘ʼ´`′＇ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΆΈΉΊΌΎΏΪΫάέήίόύώΐΰς',
      '''''''''''''''αβγδεζηθικλμνξοπρστυφχψωαεηιουωϊϋαεηιουωϊϋσ')
  $function$

FUNCTION platform.unname_audit(person uuid)
   RETURNS integer
   LANGUAGE plpgsql
   SECURITY DEFINER
   SET search_path TO 'pg_catalog', 'pg_temp'
  AS $function$
    declare
      n integer;
      called text := accounts.called_leaving(person);
    begin
      if not accounts.is_leaving_due(person) then
        raise exception 'nobody is to be erased here' using errcode = '42501';
      end if;
      -- The chain holds a hash of the words: they go whole, or not at all.
      update platform.audit_entry e set reason = null, evidence = '{}', salt = null
        where e.salt is not null and (e.reason ~ called or e.evidence::text ~ called);
      get diagnostics n = row_count;
      return n;
    end $function$

FUNCTION platform.unname_deeds(person uuid)
   RETURNS integer
   LANGUAGE plpgsql
   SECURITY DEFINER
   SET search_path TO 'pg_catalog', 'pg_temp'
  AS $function$
    declare
      n integer;
      called text := accounts.called_leaving(person);
    begin
      if not accounts.is_leaving_due(person) then
        raise exception 'nobody is to be erased here' using errcode = '42501';
      end if;
      update platform.deed d set reason = regexp_replace(d.reason, called, '…', 'g') where d.reason ~ called;
      get diagnostics n = row_count;
      return n;
    end $function$

FUNCTION posts.erase_acts(person uuid)
   RETURNS integer
   LANGUAGE plpgsql
   SECURITY DEFINER
   SET search_path TO 'pg_catalog', 'pg_temp'
  AS $function$
      declare
        n integer;
        erased integer := 0;
      begin
        if not accounts.is_leaving_due(person) then
          raise exception 'nobody is to be erased here' using errcode = '42501';
        end if;
        update posts.moderation m set reason = null, detail = '{}'
          where (m.reason is not null or m.detail <> '{}') and (
            m.post_id in (select p.id from posts.post p where p.author_id = person)
            or m.post_id in (select h.post_id from posts.anonymous_author h where h.persona_id = person)
            or m.detail::text like '%' || person::text || '%');
        get diagnostics n = row_count;
        erased := erased + n;
        perform platform.erase_audit_words(array(select p.id::text from posts.post p where p.author_id = person
          union select h.post_id::text from posts.anonymous_author h where h.persona_id = person));
        update posts.moderation m set by_id = null where m.by_id = person;
        get diagnostics n = row_count;
        return erased + n;
      end $function$

FUNCTION posts.named(VARIADIC texts text[])
   RETURNS text[]
   LANGUAGE plpgsql
   IMMUTABLE PARALLEL SAFE
  AS $function$
  begin
    return array(
      select platform.name_letters(left(piece, n)) from unnest(texts) one,
        unnest((string_to_array(translate(one, '＠', '@'), '@'))[2:]) piece, generate_series(1, 3) n
        where piece <> ''
      union select left(piece, 36) from unnest(texts) one,
        unnest((string_to_array(one, '/people/'))[2:]) piece where piece <> '');
  end
  $function$

FUNCTION posts.search_accepted()
   RETURNS trigger
   LANGUAGE plpgsql
  AS $function$
    begin
      insert into posts.search_waiting (post_id)
        select p.id from posts.post p where p.place_id = new.place_id and (p.id = new.id or p.seq = 1);
      return null;
    end $function$

FUNCTION posts.search_again(place uuid, opening boolean)
   RETURNS void
   LANGUAGE sql
  BEGIN ATOMIC
   DELETE FROM posts.search_post s
      USING posts.post p
     WHERE ((p.place_id = search_again.place) AND ((p.seq = 1) OR (NOT search_again.opening)) AND (s.post_id = p.id));
   INSERT INTO posts.search_waiting (post_id)  SELECT p.id
              FROM posts.post p
             WHERE ((p.place_id = search_again.place) AND ((p.seq = 1) OR (NOT search_again.opening)));
  END

FUNCTION posts.search_follow()
   RETURNS trigger
   LANGUAGE plpgsql
  AS $function$
    begin
      if tg_op <> 'INSERT' then
        delete from posts.search_post s where s.post_id = old.id;
      end if;
      insert into posts.search_waiting (post_id) values (case when tg_op = 'DELETE' then old.id else new.id end);
      return null;
    end $function$

FUNCTION posts.search_language(en tsvector, es tsvector)
   RETURNS tsvector
   LANGUAGE plpgsql
   IMMUTABLE PARALLEL SAFE
  AS $function$
    begin
      return case
        when length(en) < length(es) then en || array_to_tsvector('{#en}')
        when length(en) > length(es) then es || array_to_tsvector('{#es}')
        when en = es then en || array_to_tsvector('{#en,#es}')
        else en || es || array_to_tsvector('{#en,#es}')
      end;
    end $function$

FUNCTION posts.search_month(at timestamp with time zone)
   RETURNS integer
   LANGUAGE sql
   IMMUTABLE PARALLEL SAFE
  RETURN (floor((EXTRACT(epoch FROM at) / (2592000)::numeric)))::integer

FUNCTION posts.search_similar(typed text)
   RETURNS SETOF text
   LANGUAGE sql
   STABLE
   SET "pg_trgm.similarity_threshold" TO '0.19'
  AS $function$
      select word from posts.search_word
      where word % typed and length(word) between length(typed) - 2 and length(typed) + 2
      order by similarity(word, typed) desc, word limit 400
    $function$

FUNCTION posts.search_words(title text, body text)
   RETURNS tsvector
   LANGUAGE sql
   IMMUTABLE PARALLEL SAFE
  RETURN posts.search_language((setweight(to_tsvector('posts.en'::regconfig, "left"(title, 500)), 'A'::"char") || to_tsvector('posts.en'::regconfig, "left"(body, 60000))), (setweight(to_tsvector('posts.es'::regconfig, "left"(title, 500)), 'A'::"char") || to_tsvector('posts.es'::regconfig, "left"(body, 60000))))

FUNCTION posts.unname_acts(person uuid)
   RETURNS integer
   LANGUAGE plpgsql
   SECURITY DEFINER
   SET search_path TO 'pg_catalog', 'pg_temp'
  AS $function$
    declare
      n integer;
      called text := accounts.called_leaving(person);
    begin
      if not accounts.is_leaving_due(person) then
        raise exception 'nobody is to be erased here' using errcode = '42501';
      end if;
      update posts.moderation m set reason = regexp_replace(m.reason, called, '…', 'g'),
          detail = case when m.detail #>> '{lost,closing,words}' ~ called
            then jsonb_set(m.detail, '{lost,closing,words}', '""') else m.detail end
        where m.reason ~ called or m.detail #>> '{lost,closing,words}' ~ called;
      get diagnostics n = row_count;
      return n;
    end $function$
