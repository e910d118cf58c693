-- Spaces, threads, posts, and what people do with them.
create schema community;

create table community.space (
  id uuid primary key,
  slug text not null unique,
  side text not null check (side in ('adult', 'teen')),
  -- A sub-forum stands in its space; one level only.
  parent_id uuid references community.space (id),
  position integer not null,
  title text not null,
  about text not null default '',
  about_html text not null default '',
  guidelines text not null default '',
  guidelines_html text not null default '',
  -- Grows when the guidelines change: they are shown again before the next post.
  guidelines_version integer not null default 0,
  -- Where newcomers introduce themselves.
  is_welcome boolean not null default false,
  allows_anonymous boolean not null default false,
  -- everyone: guests too. members: whoever has signed in. holders: of one of these duties or badges.
  reads text not null default 'members' check (reads in ('everyone', 'members', 'holders')),
  read_duties text[] not null default '{}',
  read_badges uuid[] not null default '{}',
  -- readers: whoever may read and has signed in. staff: those who look after the space.
  writes text not null default 'readers' check (writes in ('readers', 'holders', 'staff')),
  write_duties text[] not null default '{}',
  write_badges uuid[] not null default '{}',
  created_at timestamptz not null,
  -- Kept for reading; nobody writes there any more.
  archived_at timestamptz,
  check (not (side = 'teen' and reads = 'everyone'))
);
create unique index space_welcome on community.space (side) where is_welcome and archived_at is null;
create index space_parent on community.space (parent_id) where parent_id is not null;
comment on column community.space.id is 'public';
comment on column community.space.slug is 'public';
comment on column community.space.side is 'public';
comment on column community.space.parent_id is 'public';
comment on column community.space.position is 'public';
comment on column community.space.title is 'public';
comment on column community.space.about is 'public';
comment on column community.space.about_html is 'public';
comment on column community.space.guidelines is 'public';
comment on column community.space.guidelines_html is 'public';
comment on column community.space.guidelines_version is 'public';
comment on column community.space.is_welcome is 'public';
comment on column community.space.allows_anonymous is 'public';
comment on column community.space.reads is 'public';
comment on column community.space.read_duties is 'public';
comment on column community.space.read_badges is 'public';
comment on column community.space.writes is 'public';
comment on column community.space.write_duties is 'public';
comment on column community.space.write_badges is 'public';
comment on column community.space.created_at is 'internal';
comment on column community.space.archived_at is 'public';

create table community.guidelines_read (
  space_id uuid not null references community.space (id) on delete cascade,
  persona_id uuid not null,
  version integer not null,
  read_at timestamptz not null,
  primary key (space_id, persona_id)
);
create index guidelines_read_person on community.guidelines_read (persona_id);
comment on column community.guidelines_read.space_id is 'internal';
comment on column community.guidelines_read.persona_id is 'internal';
comment on column community.guidelines_read.version is 'internal';
comment on column community.guidelines_read.read_at is 'internal';

-- Who wants to hear of every new thread of a space.
create table community.space_follow (
  space_id uuid not null references community.space (id) on delete cascade,
  persona_id uuid not null,
  followed_at timestamptz not null,
  primary key (space_id, persona_id)
);
create index space_follow_person on community.space_follow (persona_id);
comment on column community.space_follow.space_id is 'internal';
comment on column community.space_follow.persona_id is 'internal';
comment on column community.space_follow.followed_at is 'internal';

create table community.thread (
  id uuid primary key,
  space_id uuid not null references community.space (id),
  -- Words of the title and six random letters.
  slug text not null unique,
  kind text not null check (kind in ('talk', 'question', 'checkin', 'announcement')),
  title text not null,
  -- Null when it was opened without a name.
  author_id uuid,
  created_at timestamptz not null,
  -- Given to posts under this row's lock, without gaps; the opening post is 1.
  last_seq integer not null default 0,
  -- Of the newest post that others can see.
  last_post_at timestamptz not null,
  -- Posts that others can see, the opening one not counted.
  replies integer not null default 0,
  -- When somebody other than its author first replied; null while it waits for that.
  answered_at timestamptz,
  -- Until when a check-in is offered at the top of its space and at home.
  open_until timestamptz,
  closed_at timestamptz,
  pinned_at timestamptz,
  featured_at timestamptz,
  -- Deleted, hidden or held with its opening post: to be seen by nobody else.
  unseen_at timestamptz,
  -- Where its posts went when it was merged; its address leads there.
  merged_into uuid references community.thread (id)
);
create index thread_newest on community.thread (space_id, last_post_at desc, id desc)
  where unseen_at is null and merged_into is null;
create index thread_waiting on community.thread (space_id, created_at, id)
  where answered_at is null and unseen_at is null and merged_into is null and closed_at is null
    and kind <> 'announcement';
create index thread_apart on community.thread (space_id)
  where unseen_at is null and merged_into is null
    and (pinned_at is not null or featured_at is not null or open_until is not null);
create index thread_author on community.thread (author_id) where author_id is not null;
create index thread_merged on community.thread (merged_into) where merged_into is not null;
comment on column community.thread.id is 'public';
comment on column community.thread.space_id is 'public';
comment on column community.thread.slug is 'public';
comment on column community.thread.kind is 'public';
comment on column community.thread.title is 'health:free_text';
comment on column community.thread.author_id is 'public';
comment on column community.thread.created_at is 'public';
comment on column community.thread.last_seq is 'internal';
comment on column community.thread.last_post_at is 'public';
comment on column community.thread.replies is 'public';
comment on column community.thread.answered_at is 'internal';
comment on column community.thread.open_until is 'public';
comment on column community.thread.closed_at is 'public';
comment on column community.thread.pinned_at is 'public';
comment on column community.thread.featured_at is 'public';
comment on column community.thread.unseen_at is 'internal';
comment on column community.thread.merged_into is 'public';

create table community.post (
  -- By time for posts with a name; wholly random for those without one.
  id uuid primary key,
  thread_id uuid not null references community.thread (id),
  -- Repeated from the thread, so that one condition decides who may see a post.
  space_id uuid not null references community.space (id),
  seq integer not null,
  -- The seq of the top-level post it is shown under; its own when it is one. The page's order is (root_seq, seq).
  root_seq integer not null,
  parent_id uuid references community.post (id),
  -- Null when it was written without a name; then `mask` says which of the nameless of its thread.
  author_id uuid,
  mask smallint,
  body text not null,
  body_html text not null,
  -- "May be hard to read": what it touches, in the author's words; the post is folded beneath.
  content_note text not null default '',
  -- Of a post without a name: the full hour only.
  created_at timestamptz not null,
  edited_at timestamptz,
  deleted_at timestamptz,
  hidden_at timestamptz,
  held_at timestamptz,
  hearts integer not null default 0,
  -- Chosen as an answer by who asked, or by those who look after the space.
  accepted_at timestamptz,
  unique (thread_id, seq),
  check ((author_id is null) = (mask is not null) or (author_id is null and mask is null))
);
create index post_page on community.post (thread_id, root_seq, seq);
create index post_person on community.post (author_id, created_at desc, id desc) where author_id is not null;
create index post_parent on community.post (parent_id) where parent_id is not null;
create index post_held on community.post (space_id) where held_at is not null;
-- Words that are to be forgotten when their time is over.
create index post_deleted on community.post (deleted_at) where deleted_at is not null and body <> '';
comment on column community.post.id is 'public';
comment on column community.post.thread_id is 'public';
comment on column community.post.space_id is 'public';
comment on column community.post.seq is 'public';
comment on column community.post.root_seq is 'public';
comment on column community.post.parent_id is 'public';
comment on column community.post.author_id is 'public';
comment on column community.post.mask is 'public';
comment on column community.post.body is 'health:free_text';
comment on column community.post.body_html is 'health:free_text';
comment on column community.post.content_note is 'health:free_text';
comment on column community.post.created_at is 'public';
comment on column community.post.edited_at is 'public';
comment on column community.post.deleted_at is 'internal';
comment on column community.post.hidden_at is 'internal';
comment on column community.post.held_at is 'internal';
comment on column community.post.hearts is 'public';
comment on column community.post.accepted_at is 'public';

-- Who wrote a post without a name. Read for the author's own acts and by holders of a case; joined into no page.
create table community.hidden_author (
  post_id uuid primary key references community.post (id) on delete cascade,
  thread_id uuid not null references community.thread (id),
  persona_id uuid not null
);
create index hidden_author_person on community.hidden_author (persona_id);
comment on column community.hidden_author.post_id is 'internal';
comment on column community.hidden_author.thread_id is 'internal';
comment on column community.hidden_author.persona_id is 'pii:pseudonym';

-- The same nameless person has the same number throughout one thread, and no other thread knows it.
create table community.mask (
  thread_id uuid not null references community.thread (id) on delete cascade,
  persona_id uuid not null,
  mask smallint not null,
  primary key (thread_id, persona_id),
  unique (thread_id, mask)
);
create index mask_person on community.mask (persona_id);
comment on column community.mask.thread_id is 'internal';
comment on column community.mask.persona_id is 'pii:pseudonym';
comment on column community.mask.mask is 'public';

create table community.revision (
  post_id uuid not null references community.post (id) on delete cascade,
  replaced_at timestamptz not null,
  -- Only of an opening post whose title changed.
  title text,
  body text not null,
  content_note text not null default '',
  primary key (post_id, replaced_at)
);
comment on column community.revision.post_id is 'internal';
comment on column community.revision.replaced_at is 'public';
comment on column community.revision.title is 'health:free_text';
comment on column community.revision.body is 'health:free_text';
comment on column community.revision.content_note is 'health:free_text';

create table community.heart (
  post_id uuid not null references community.post (id) on delete cascade,
  persona_id uuid not null,
  given_at timestamptz not null,
  primary key (post_id, persona_id)
);
create index heart_person on community.heart (persona_id);
comment on column community.heart.post_id is 'internal';
comment on column community.heart.persona_id is 'internal';
comment on column community.heart.given_at is 'internal';

create table community.follow (
  thread_id uuid not null references community.thread (id) on delete cascade,
  persona_id uuid not null,
  followed_at timestamptz not null,
  -- Kept when somebody leaves, so that their next reply does not make them follow again.
  left_at timestamptz,
  primary key (thread_id, persona_id)
);
create index follow_person on community.follow (persona_id);
comment on column community.follow.thread_id is 'internal';
comment on column community.follow.persona_id is 'internal';
comment on column community.follow.followed_at is 'internal';
comment on column community.follow.left_at is 'internal';

-- What somebody has seen of a thread, as ranges of seq: the first unread post is the end of the first range.
create table community.visit (
  thread_id uuid not null references community.thread (id) on delete cascade,
  persona_id uuid not null,
  seen int4multirange not null,
  visited_at timestamptz not null,
  primary key (thread_id, persona_id)
);
create index visit_person on community.visit (persona_id, visited_at);
comment on column community.visit.thread_id is 'internal';
comment on column community.visit.persona_id is 'internal';
comment on column community.visit.seen is 'internal';
comment on column community.visit.visited_at is 'internal';

-- Who is named in a post, and how it is written there.
create table community.mention (
  post_id uuid not null references community.post (id) on delete cascade,
  persona_id uuid not null,
  written text not null,
  primary key (post_id, persona_id)
);
create index mention_person on community.mention (persona_id);
comment on column community.mention.post_id is 'internal';
comment on column community.mention.persona_id is 'internal';
comment on column community.mention.written is 'pii:name';

-- Pictures, re-encoded. One without a post is its uploader's alone, and is forgotten after a day.
create table community.image (
  -- Wholly random: an address tells neither who nor when.
  id uuid primary key,
  post_id uuid references community.post (id) on delete cascade,
  uploader_id uuid not null,
  type text not null check (type in ('image/webp', 'image/gif')),
  width integer not null,
  height integer not null,
  bytes bytea not null,
  uploaded_at timestamptz not null
);
create index image_post on community.image (post_id);
create index image_person on community.image (uploader_id);
create index image_loose on community.image (uploaded_at) where post_id is null;
comment on column community.image.id is 'public';
comment on column community.image.post_id is 'public';
comment on column community.image.uploader_id is 'pii:pseudonym';
comment on column community.image.type is 'public';
comment on column community.image.width is 'public';
comment on column community.image.height is 'public';
comment on column community.image.bytes is 'health:free_text';
comment on column community.image.uploaded_at is 'internal';

create table community.taglist (
  id uuid primary key,
  space_id uuid not null references community.space (id),
  name text not null,
  about text not null default '',
  keeper_id uuid,
  created_at timestamptz not null,
  ended_at timestamptz
);
create index taglist_space on community.taglist (space_id) where ended_at is null;
create index taglist_keeper on community.taglist (keeper_id);
comment on column community.taglist.id is 'public';
comment on column community.taglist.space_id is 'public';
comment on column community.taglist.name is 'public';
comment on column community.taglist.about is 'public';
comment on column community.taglist.keeper_id is 'public';
comment on column community.taglist.created_at is 'internal';
comment on column community.taglist.ended_at is 'internal';

create table community.taglist_member (
  taglist_id uuid not null references community.taglist (id) on delete cascade,
  persona_id uuid not null,
  joined_at timestamptz not null,
  primary key (taglist_id, persona_id)
);
create index taglist_member_person on community.taglist_member (persona_id);
comment on column community.taglist_member.taglist_id is 'internal';
comment on column community.taglist_member.persona_id is 'internal';
comment on column community.taglist_member.joined_at is 'internal';

-- Once per list and post.
create table community.taglist_call (
  taglist_id uuid not null references community.taglist (id) on delete cascade,
  post_id uuid not null references community.post (id) on delete cascade,
  called_by uuid,
  called_at timestamptz not null,
  primary key (taglist_id, post_id)
);
create index taglist_call_person on community.taglist_call (called_by);
comment on column community.taglist_call.taglist_id is 'internal';
comment on column community.taglist_call.post_id is 'internal';
comment on column community.taglist_call.called_by is 'internal';
comment on column community.taglist_call.called_at is 'internal';

-- What those who look after a space did there, and why. Only added to.
create table community.moderation (
  id uuid primary key,
  space_id uuid not null,
  thread_id uuid not null,
  -- Null: it concerns the thread.
  post_id uuid,
  act text not null check (act in ('hide', 'restore', 'release', 'close', 'reopen', 'move', 'merge',
    'split', 'pin', 'unpin', 'feature', 'unfeature', 'reveal')),
  -- One of the house rules, for acts that need one.
  rule text,
  reason text,
  detail jsonb not null default '{}',
  by_id uuid,
  at timestamptz not null
);
create index moderation_space on community.moderation (space_id, at desc, id desc);
create index moderation_thread on community.moderation (thread_id, at);
create index moderation_post on community.moderation (post_id, at) where post_id is not null;
comment on column community.moderation.id is 'internal';
comment on column community.moderation.space_id is 'internal';
comment on column community.moderation.thread_id is 'internal';
comment on column community.moderation.post_id is 'internal';
comment on column community.moderation.act is 'internal';
comment on column community.moderation.rule is 'internal';
comment on column community.moderation.reason is 'staff:free_text';
comment on column community.moderation.detail is 'internal';
comment on column community.moderation.by_id is 'internal';
comment on column community.moderation.at is 'internal';

-- Where a thread is and who may read it, for neighbours that point at it. Whoever joins it applies
-- the reader's side and the space's rule of reading.
create view community.pub_thread as
  select t.id, t.slug, t.title, t.space_id, s.slug as space_slug, s.title as space_title, s.side, s.reads,
         s.read_duties, s.read_badges, t.author_id, (t.unseen_at is null and t.merged_into is null) as is_visible
  from community.thread t join community.space s on s.id = t.space_id;

-- Where a post is and whether it is to be seen. No words of it.
create view community.pub_post as
  select p.id, p.thread_id, p.space_id, p.author_id,
         (p.deleted_at is null and p.hidden_at is null and p.held_at is null) as is_visible,
         (p.deleted_at is null and p.hidden_at is null and p.held_at is not null) as is_held,
         (p.hidden_at is not null) as is_hidden,
         -- Answers the thread as a whole, not one post of it.
         (p.parent_id is null) as is_to_thread
  from community.post p;
