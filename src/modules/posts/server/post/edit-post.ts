import { dropDrafts } from '#modules/accounts/index.server.ts';
import { useCase } from '#platform/use-case.ts';
import { EditPost } from '../../contract.ts';
import type { Place, PostFacts } from '../place.ts';
import type { PostsTables } from '../tables.ts';
import { found } from './found.ts';
import { mayEdit } from './post.policy.ts';
import { rewrite } from './rewrite.ts';

export const editPost = <
  Module extends string,
  Post extends PostFacts & Spot,
  Spot,
  More extends object,
>(
  place: Place<Module, Post, Spot, More>,
) =>
  useCase<PostsTables>()({
    name: `${place.module}.edit_post` as const,
    about: 'Change one’s own post. What it said before is kept for oneself and for moderators.',
    input: EditPost,
    limits: [{ points: 60, seconds: 600, by: 'account' }],
    subject: found<Post, Spot>(place),
    may: (actor, post) => mayEdit(actor, post, place.verdicts),
    async run(ctx, { post: postId, body, contentNote, ...input }, post) {
      const title = post.seq === 1 && place.retitle !== undefined ? input.title : undefined;
      const fields = { ...(title !== undefined && { title }), body, contentNote };
      const sent = await rewrite(ctx, place, post, { title, body, contentNote, fields });
      dropDrafts(ctx, [`${place.module}.edit:${postId}`]);
      return sent;
    },
  });
