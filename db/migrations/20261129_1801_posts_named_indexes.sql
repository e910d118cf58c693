-- outside a transaction
-- As 20261129_0202, with the wide ＠ and what posts.named says now.
drop index concurrently if exists posts.post_named;
create index concurrently post_named on posts.post using gin (posts.named(body, body_html, content_note))
  where body || body_html || content_note ~ '[@＠]|/people/';
drop index concurrently if exists posts.part_named;
create index concurrently part_named on posts.part using gin (posts.named(body, body_html))
  where body || body_html ~ '[@＠]|/people/';
drop index concurrently if exists posts.revision_named;
create index concurrently revision_named on posts.revision
  using gin (posts.named(body, content_note, title, parts::text))
  where body || content_note || coalesce(title, '') || parts::text ~ '[@＠]|/people/';
drop index concurrently if exists community.thread_named;
create index concurrently thread_named on community.thread (id) where title ~ '[@＠]';
drop index concurrently if exists accounts.persona_named;
create index concurrently persona_named on accounts.persona (id) where about || topics ~ '[@＠]|/people/';
