-- Hiding the first post of a thread took all replies to it out of sight. Now a thread is hidden by an act of
-- its own. What is out of sight today stays there, until somebody shows it.
alter table community.thread add column hidden_at timestamptz;
comment on column community.thread.hidden_at is 'internal';
update community.thread t set hidden_at = t.unseen_at from posts.post o
  where o.place_id = t.id and o.seq = 1 and o.hidden_at is not null and t.unseen_at is not null
    and exists (select from posts.post p where p.place_id = t.id and p.seq > 1);
