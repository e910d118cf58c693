import { isSignedIn } from '#platform/actor.policy.ts';
import { useCase } from '#platform/use-case.ts';
import { OnePost } from '../../contract.ts';
import type { Place, PostFacts } from '../place.ts';
import type { PostsTables } from '../tables.ts';
import { writerOf } from '../words/writer-of.ts';
import { changed } from './changed.ts';
import { found } from './found.ts';
import { giveHeart, takeHeart } from './heart.sql.ts';
import { mayHeart } from './post.policy.ts';

export const heart = <Module extends string, Post extends PostFacts, Spot>(
  place: Place<Module, Post, Spot>,
) =>
  useCase<PostsTables>()({
    name: `${place.module}.heart` as const,
    about: 'Give a heart to somebody’s post.',
    input: OnePost,
    limits: [{ points: 120, seconds: 600, by: 'account' }],
    subject: found<Post, Spot>(place),
    may: (actor, post) => mayHeart(actor, post, place.verdicts),
    async run(ctx, { post: postId }, post) {
      const byId = writerOf(ctx);
      const to = post.writerId;
      if (await giveHeart(ctx, place.kind, { ...post, personaId: byId })) {
        // Whoever is out of each other's sight hears nothing of each other, with a name or without.
        const tellId = to !== null && !ctx.actor.blocked.includes(to) ? to : null;
        await changed(ctx.as(), place, post, { to: 'hearted', tellId, byId });
      }
      return { post: postId };
    },
  });

export const unheart = <Module extends string, Post extends PostFacts, Spot>(
  place: Place<Module, Post, Spot>,
) =>
  useCase<PostsTables>()({
    name: `${place.module}.unheart` as const,
    about: 'Take a heart back. Nobody is told.',
    input: OnePost,
    subject: found<Post, Spot>(place),
    may: isSignedIn,
    async run(ctx, { post: postId }, post) {
      await takeHeart(ctx, place.kind, { ...post, personaId: writerOf(ctx) });
      return { post: postId };
    },
  });
