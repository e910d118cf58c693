import { dropDrafts } from '#modules/accounts/index.server.ts';
import { screen } from '#modules/safety/index.server.ts';
import { renderMarkdown } from '#platform/markdown.ts';
import { useCase } from '#platform/use-case.ts';
import { EditPost, type Sent } from '../../discussion.contract.ts';
import { mayEditPost } from './discussion.policy.ts';
import type { Tables } from './discussion.sql.ts';
import { rewrite } from './rewrite.ts';
import { visiblePost } from './visible-post.ts';

export const editPost = useCase<Tables>()({
  name: 'learning.edit_post',
  about: 'Change one’s own reply. What it said before is kept for oneself and for moderators.',
  input: EditPost,
  limits: [{ points: 60, seconds: 600, by: 'account' }],
  subject: visiblePost,
  may: mayEditPost,
  async run(ctx, { body }, post): Promise<Sent> {
    const verdict = await screen(ctx, { place: 'learning.post', texts: { body } });
    const sent = await rewrite(ctx, post, { body, html: renderMarkdown(body), verdict });
    dropDrafts(ctx, [`learning.edit:${post.postId}`]);
    return sent;
  },
});
