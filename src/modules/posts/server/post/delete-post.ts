import { useCase } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { OnePost } from '../../contract.ts';
import type { Place, PostFacts } from '../place.ts';
import type { PostsTables } from '../tables.ts';
import { changed } from './changed.ts';
import { become } from './changing.sql.ts';
import { found } from './found.ts';
import { mayDelete, mayGiveBack } from './post.policy.ts';
import { DAYS_TO_RESTORE, timeOf } from './times.rules.ts';

export const deletePost = <
  Module extends string,
  Post extends PostFacts,
  Spot,
  More extends object,
>(
  place: Place<Module, Post, Spot, More>,
) =>
  useCase<PostsTables>()({
    name: `${place.module}.delete_post` as const,
    about:
      'Take back one’s own post. For two weeks it can be given back, then its words are forgotten.',
    input: OnePost,
    subject: found<Post, Spot>(place),
    may: mayDelete,
    async run(ctx, { post: postId }, post) {
      await place.lock(ctx.as(), post);
      if (!(await become(ctx, place, post, 'deleted', timeOf(ctx.now, post.alias !== null))))
        throw new Refusal('conflict', 'already_gone');
      return { post: postId, ...(await changed(ctx.as(), place, post, { to: 'deleted' })) };
    },
  });

export const restoreOwnPost = <
  Module extends string,
  Post extends PostFacts,
  Spot,
  More extends object,
>(
  place: Place<Module, Post, Spot, More>,
) =>
  useCase<PostsTables>()({
    name: `${place.module}.restore_own_post` as const,
    about: 'Give back a post that one took back oneself, within two weeks.',
    input: OnePost,
    limits: [{ points: 60, seconds: 600, by: 'account' }],
    subject: found<Post, Spot>(place),
    may: mayGiveBack,
    async run(ctx, { post: postId }, post) {
      await place.lock(ctx.as(), post);
      const since = new Date(ctx.now.getTime() - DAYS_TO_RESTORE * 86_400_000);
      if (!(await become(ctx, place, post, 'given_back', since)))
        throw new Refusal('conflict', 'too_late');
      return { post: postId, ...(await changed(ctx.as(), place, post, { to: 'given_back' })) };
    },
  });
