-- Posts that somebody keeps for later, of whatever place. Nobody else learns of it.
create table posts.bookmark (
  persona_id uuid not null,
  post_id uuid not null references posts.post (id) on delete cascade,
  kept_at timestamptz not null,
  primary key (persona_id, post_id)
);
create index bookmark_newest on posts.bookmark (persona_id, kept_at, post_id);
create index bookmark_post on posts.bookmark (post_id);
comment on column posts.bookmark.persona_id is 'internal';
comment on column posts.bookmark.post_id is 'internal';
comment on column posts.bookmark.kept_at is 'internal';
