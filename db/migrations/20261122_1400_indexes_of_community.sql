-- The feed of a space: the newest threads as they were opened, without sorting all there are.
create index thread_opened on community.thread (space_id, created_at desc, id desc)
  where unseen_at is null and merged_into is null;
-- Whether somebody has ever written in a space: asked on every visit of the home page.
create index post_author_space on community.post (author_id, space_id) where author_id is not null;
