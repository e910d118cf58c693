-- Programmes, courses, steps; answers and replies; what was completed.
create schema learning;

create table learning.programme (
  id uuid primary key,
  slug text not null unique,
  side text not null check (side in ('adult', 'teen')),
  -- Readable without signing in. Never on the teen side.
  is_public boolean not null default false,
  title text not null,
  summary text not null default '',
  -- Name of the place an imported programme came from.
  home text,
  created_at timestamptz not null,
  published_at timestamptz,
  source text,
  external_id text,
  -- What the import file said, field by field: whatever is edited here since, the same file is known again.
  imported jsonb,
  unique (source, external_id),
  check (not (side = 'teen' and is_public))
);
comment on column learning.programme.id is 'public';
comment on column learning.programme.slug is 'public';
comment on column learning.programme.side is 'public';
comment on column learning.programme.is_public is 'public';
comment on column learning.programme.title is 'public';
comment on column learning.programme.summary is 'public';
comment on column learning.programme.home is 'public';
comment on column learning.programme.created_at is 'internal';
comment on column learning.programme.published_at is 'internal';
comment on column learning.programme.source is 'internal';
comment on column learning.programme.external_id is 'internal';
comment on column learning.programme.imported is 'internal';

create table learning.course (
  id uuid primary key,
  programme_id uuid not null references learning.programme (id) on delete cascade,
  position integer not null,
  title text not null,
  summary text not null default '',
  source text,
  external_id text,
  imported jsonb,
  unique (source, external_id),
  unique (programme_id, position) deferrable
);
comment on column learning.course.id is 'public';
comment on column learning.course.programme_id is 'public';
comment on column learning.course.position is 'public';
comment on column learning.course.title is 'public';
comment on column learning.course.summary is 'public';
comment on column learning.course.source is 'internal';
comment on column learning.course.external_id is 'internal';
comment on column learning.course.imported is 'internal';

create table learning.step (
  id uuid primary key,
  course_id uuid not null references learning.course (id) on delete cascade,
  -- Repeated from the course, so that one condition decides who may see a post.
  programme_id uuid not null references learning.programme (id) on delete cascade,
  slug text not null,
  position integer not null,
  kind text not null check (kind in ('reading', 'discussion')),
  -- The newest version of what it says and asks.
  version integer not null default 1,
  host_id uuid,
  created_at timestamptz not null,
  source text,
  external_id text,
  imported jsonb,
  unique (source, external_id),
  unique (programme_id, slug),
  unique (course_id, position) deferrable
);
comment on column learning.step.id is 'public';
comment on column learning.step.course_id is 'public';
comment on column learning.step.programme_id is 'public';
comment on column learning.step.slug is 'public';
comment on column learning.step.position is 'public';
comment on column learning.step.kind is 'public';
comment on column learning.step.version is 'public';
comment on column learning.step.host_id is 'public';
comment on column learning.step.created_at is 'internal';
comment on column learning.step.source is 'internal';
comment on column learning.step.external_id is 'internal';
comment on column learning.step.imported is 'internal';

create table learning.step_version (
  step_id uuid not null references learning.step (id) on delete cascade,
  version integer not null,
  title text not null,
  body text not null,
  body_html text not null,
  video_url text,
  questions jsonb not null default '[]',
  requires_answer boolean not null default true,
  replies_to_peers integer not null default 1,
  min_words integer not null default 2,
  is_folded boolean not null default false,
  created_by uuid,
  created_at timestamptz not null,
  primary key (step_id, version)
);
comment on column learning.step_version.step_id is 'public';
comment on column learning.step_version.version is 'public';
comment on column learning.step_version.title is 'public';
comment on column learning.step_version.body is 'public';
comment on column learning.step_version.body_html is 'public';
comment on column learning.step_version.video_url is 'public';
comment on column learning.step_version.questions is 'public';
comment on column learning.step_version.requires_answer is 'public';
comment on column learning.step_version.replies_to_peers is 'public';
comment on column learning.step_version.min_words is 'public';
comment on column learning.step_version.is_folded is 'public';
comment on column learning.step_version.created_by is 'internal';
comment on column learning.step_version.created_at is 'internal';

create table learning.enrolment (
  programme_id uuid not null references learning.programme (id) on delete cascade,
  persona_id uuid not null,
  enrolled_at timestamptz not null,
  primary key (programme_id, persona_id)
);
create index enrolment_persona on learning.enrolment (persona_id);
comment on column learning.enrolment.programme_id is 'public';
comment on column learning.enrolment.persona_id is 'public';
comment on column learning.enrolment.enrolled_at is 'internal';

-- Who began a step, under which version of its rule: they may finish under it.
create table learning.step_start (
  step_id uuid not null references learning.step (id) on delete cascade,
  persona_id uuid not null,
  version integer not null,
  started_at timestamptz not null,
  -- When somebody who waited here was told that a peer had come; told once.
  peer_told_at timestamptz,
  primary key (step_id, persona_id)
);
comment on column learning.step_start.step_id is 'internal';
comment on column learning.step_start.persona_id is 'internal';
comment on column learning.step_start.version is 'internal';
comment on column learning.step_start.started_at is 'internal';
comment on column learning.step_start.peer_told_at is 'internal';

create table learning.post (
  id uuid primary key,
  step_id uuid not null references learning.step (id) on delete cascade,
  -- Arrival: decides between posts of the same moment.
  arrival bigint generated always as identity,
  -- Deferrable: in an import file a reply may stand before what it replies to.
  parent_id uuid references learning.post (id) on delete cascade deferrable,
  -- The post whose thread it is shown in; itself when it opens one. An imported top-level post that
  -- replies to somebody, or adds to its author's answer, is shown in that thread.
  root_id uuid not null,
  author_id uuid not null,
  body text not null,
  body_html text not null,
  created_at timestamptz not null,
  edited_at timestamptz,
  deleted_at timestamptz,
  removed_at timestamptz,
  removed_by uuid,
  removal_reason text,
  held_at timestamptz,
  -- When somebody else first replied in the thread that it opens; null while it waits for that.
  replied_at timestamptz,
  -- What it counts as, by the rules of counting; written with the post.
  counts text not null check (counts in ('answer', 'reply', 'nothing')),
  counts_to uuid,
  because text,
  text_key text not null,
  has_own_words boolean not null,
  source text,
  external_id text,
  unique (source, external_id)
);
create index post_page on learning.post (step_id, created_at, id) where id = root_id;
create index post_thread on learning.post (root_id, created_at, id) where id <> root_id;
create index post_parent on learning.post (parent_id) where parent_id is not null;
create index post_unreplied on learning.post (step_id, created_at, id)
  where id = root_id and counts = 'answer' and replied_at is null
    and deleted_at is null and removed_at is null and held_at is null;
create index post_held on learning.post (step_id) where held_at is not null;
-- Words that are to be forgotten when their time is over.
create index post_deleted on learning.post (deleted_at) where deleted_at is not null and body <> '';
create index post_author on learning.post (step_id, author_id, created_at);
create index post_person on learning.post (author_id, created_at);
-- One answer per person and discussion; one that was taken away may be given again. Imported posts keep their own rows.
create unique index post_one_answer on learning.post (step_id, author_id)
  where counts = 'answer' and source is null and deleted_at is null and removed_at is null;
comment on column learning.post.id is 'public';
comment on column learning.post.step_id is 'public';
comment on column learning.post.arrival is 'internal';
comment on column learning.post.parent_id is 'public';
comment on column learning.post.root_id is 'public';
comment on column learning.post.author_id is 'public';
comment on column learning.post.body is 'health:free_text';
comment on column learning.post.body_html is 'health:free_text';
comment on column learning.post.created_at is 'public';
comment on column learning.post.edited_at is 'public';
comment on column learning.post.deleted_at is 'internal';
comment on column learning.post.removed_at is 'internal';
comment on column learning.post.removed_by is 'internal';
comment on column learning.post.removal_reason is 'staff:free_text';
comment on column learning.post.held_at is 'internal';
comment on column learning.post.replied_at is 'internal';
comment on column learning.post.counts is 'public';
comment on column learning.post.counts_to is 'public';
comment on column learning.post.because is 'public';
comment on column learning.post.text_key is 'health:free_text';
comment on column learning.post.has_own_words is 'internal';
comment on column learning.post.source is 'internal';
comment on column learning.post.external_id is 'internal';

-- The fields of an answer, one per question.
create table learning.answer_part (
  post_id uuid not null references learning.post (id) on delete cascade,
  position integer not null,
  question text not null,
  body text not null,
  body_html text not null,
  primary key (post_id, position)
);
comment on column learning.answer_part.post_id is 'internal';
comment on column learning.answer_part.position is 'internal';
comment on column learning.answer_part.question is 'public';
comment on column learning.answer_part.body is 'health:free_text';
comment on column learning.answer_part.body_html is 'health:free_text';

create table learning.post_revision (
  post_id uuid not null references learning.post (id) on delete cascade,
  replaced_at timestamptz not null,
  body text not null,
  parts jsonb not null default '[]',
  primary key (post_id, replaced_at)
);
comment on column learning.post_revision.post_id is 'internal';
comment on column learning.post_revision.replaced_at is 'public';
comment on column learning.post_revision.body is 'health:free_text';
comment on column learning.post_revision.parts is 'health:free_text';

create table learning.heart (
  post_id uuid not null references learning.post (id) on delete cascade,
  persona_id uuid not null,
  given_at timestamptz not null,
  primary key (post_id, persona_id)
);
comment on column learning.heart.post_id is 'internal';
comment on column learning.heart.persona_id is 'internal';
comment on column learning.heart.given_at is 'internal';

-- Granted once and never taken back by an edit or a removal. The application may only add.
create table learning.completion (
  step_id uuid not null,
  persona_id uuid not null,
  -- 0 for what the rules granted; one more each time somebody gives back what had been taken back.
  round integer not null default 0,
  completed_at timestamptz not null,
  rule_version integer not null,
  evidence jsonb not null,
  primary key (step_id, persona_id, round)
);
create index completion_persona on learning.completion (persona_id);
comment on column learning.completion.step_id is 'internal';
comment on column learning.completion.persona_id is 'internal';
comment on column learning.completion.round is 'internal';
comment on column learning.completion.completed_at is 'internal';
comment on column learning.completion.rule_version is 'internal';
comment on column learning.completion.evidence is 'internal';

-- An explicit, audited act that takes a completion back; the fact itself stays.
create table learning.completion_revocation (
  step_id uuid not null,
  persona_id uuid not null,
  round integer not null default 0,
  revoked_at timestamptz not null,
  revoked_by uuid not null,
  reason text not null,
  primary key (step_id, persona_id, round),
  foreign key (step_id, persona_id, round) references learning.completion (step_id, persona_id, round)
);
comment on column learning.completion_revocation.step_id is 'internal';
comment on column learning.completion_revocation.persona_id is 'internal';
comment on column learning.completion_revocation.round is 'internal';
comment on column learning.completion_revocation.revoked_at is 'internal';
comment on column learning.completion_revocation.revoked_by is 'internal';
comment on column learning.completion_revocation.reason is 'staff:free_text';

-- The completions that stand: granted, and not taken back. At most one per person and step.
create view learning.standing as
  select c.step_id, c.persona_id, c.round, c.completed_at, c.rule_version, c.evidence
  from learning.completion c
  where not exists (
    select 1 from learning.completion_revocation r
    where r.step_id = c.step_id and r.persona_id = c.persona_id and r.round = c.round
  );

-- Where a post is and whether it is to be seen, for neighbours that point at it.
create view learning.pub_post as
  select p.id, p.step_id, p.author_id, g.slug as programme_slug, s.slug as step_slug, v.title as step_title,
         g.id as programme_id, g.side, p.root_id,
         (p.deleted_at is null and p.removed_at is null and p.held_at is null) as is_visible,
         (p.deleted_at is null and p.removed_at is null and p.held_at is not null) as is_held,
         (g.published_at is not null) as is_published,
         -- Why it was taken away; for its author only.
         p.removal_reason
  from learning.post p
  join learning.step s on s.id = p.step_id
  join learning.programme g on g.id = s.programme_id
  join learning.step_version v on v.step_id = s.id and v.version = s.version;

create view learning.pub_step as
  select s.id, s.programme_id, g.slug as programme_slug, s.slug as step_slug, v.title, g.side,
         (g.published_at is not null) as is_published
  from learning.step s
  join learning.programme g on g.id = s.programme_id
  join learning.step_version v on v.step_id = s.id and v.version = s.version;
