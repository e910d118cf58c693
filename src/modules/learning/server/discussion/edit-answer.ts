import { dropDrafts } from '#modules/accounts/index.server.ts';
import { screen } from '#modules/safety/index.server.ts';
import { useCase } from '#platform/use-case.ts';
import { EditAnswer, type Sent } from '../../discussion.contract.ts';
import { asBody, fieldsOf, partsOf } from './answer-fields.ts';
import { mayEditAnswer } from './discussion.policy.ts';
import type { Tables } from './discussion.sql.ts';
import { changeParts } from './post.sql.ts';
import { rewrite } from './rewrite.ts';
import { visiblePost } from './visible-post.ts';

export const editAnswer = useCase<Tables>()({
  name: 'learning.edit_answer',
  about: 'Change one’s own answer. What it said before is kept for oneself and for moderators.',
  input: EditAnswer,
  limits: [{ points: 60, seconds: 600, by: 'account' }],
  subject: visiblePost,
  may: mayEditAnswer,
  async run(ctx, { parts: texts }, answer): Promise<Sent> {
    const verdict = await screen(ctx, { place: 'learning.post', texts: fieldsOf(texts) });
    const parts = partsOf(answer, texts);
    const html = parts.map((part) => part.html).join('\n');
    const sent = await rewrite(ctx, answer, { body: asBody(texts), html, verdict }, async () =>
      changeParts(ctx.tx, answer.postId, parts),
    );
    dropDrafts(
      ctx,
      texts.map((_, field) => `learning.edit:${answer.postId}:${field}`),
    );
    return sent;
  },
});
