-- Whose posts went is read from the log for good, and where they stood is forgotten: of what can still be told, the
-- posts are written down.
update posts.moderation m
set detail = m.detail || jsonb_build_object('posts', stood.posts)
from (select deed, jsonb_agg(post_id order by seq) as posts from posts.stood group by deed) stood
where m.deed = stood.deed and m.act in ('move_posts', 'split') and m.post_id is null and m.detail <> '{}';
