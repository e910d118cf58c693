import { dropDrafts } from '#modules/accounts/index.server.ts';
import { isSignedIn } from '#platform/actor.policy.ts';
import { useCase, type Ctx, type Limit } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { EditPost, OnePost } from '../../contract.ts';
import type { Place, PostFacts } from '../place.ts';
import { sighted } from '../place/saw.ts';
import { writerOf } from '../words/writer-of.ts';
import { changed } from './changed.ts';
import { become, choose } from './changing.sql.ts';
import { changeHeart } from './heart.sql.ts';
import {
  mayAccept,
  mayDelete,
  mayEdit,
  mayGiveBack,
  mayHeart,
  mayWithdraw,
} from './post.policy.ts';
import { rewrite } from './rewrite.ts';
import { restorableSince, timeOf } from './times.rules.ts';

const sixty: readonly Limit[] = [{ points: 60, seconds: 600, by: 'account' }];

/** The subject of whatever is done with one post: it exists for the actor. */
const found =
  <Post extends PostFacts, Spot>(place: Place<string, Post, Spot>) =>
  (ctx: Ctx, { post }: { post: string }): Promise<Post | undefined> =>
    place.find(ctx, post);

/** What its author does with a post, made for a place. */
export const authorsActs = <
  Module extends string,
  Post extends PostFacts & Spot,
  Spot,
  More extends object,
>(
  place: Place<Module, Post, Spot, More>,
) => ({
  editPost: useCase()({
    name: `${place.module}.edit_post` as const,
    about: 'Change one’s own post. What it said before is kept for oneself and for moderators.',
    input: EditPost,
    limits: sixty,
    subject: found<Post, Spot>(place),
    may: (actor, post) => mayEdit(actor, post, place.verdicts),
    async run(ctx, { post: postId, body, contentNote, ...input }, post) {
      const title = post.seq === 1 && place.retitle !== undefined ? input.title : undefined;
      const fields = { ...(title !== undefined && { title }), body, contentNote };
      const sent = await rewrite(ctx, place, post, {
        ...{ title, body, contentNote, fields },
        base: input.base,
      });
      dropDrafts(ctx, [`${place.module}.edit:${postId}`]);
      return sent;
    },
  }),
  deletePost: useCase()({
    name: `${place.module}.delete_post` as const,
    about:
      'Take back one’s own post. For two weeks it can be given back, then its words are forgotten.',
    input: OnePost,
    subject: found<Post, Spot>(place),
    may: mayDelete,
    async run(ctx, { post: postId }, post) {
      await place.lock(ctx, post);
      if (!(await become(ctx, place, post, 'deleted', timeOf(ctx.now, post.alias !== null))))
        throw new Refusal('conflict', 'already_gone');
      return { post: postId, ...(await changed(ctx, place, post, { to: 'deleted' })) };
    },
  }),
  restoreOwnPost: useCase()({
    name: `${place.module}.restore_own_post` as const,
    about: 'Give back a post that one took back oneself, within two weeks.',
    input: OnePost,
    limits: sixty,
    subject: found<Post, Spot>(place),
    may: mayGiveBack,
    async run(ctx, { post: postId }, post) {
      await place.lock(ctx, post);
      if (!(await become(ctx, place, post, 'given_back', restorableSince(ctx.now))))
        throw new Refusal('conflict', 'too_late');
      return { post: postId, ...(await changed(ctx, place, post, { to: 'given_back' })) };
    },
  }),
});

/** Hearts for a post, and taking them back, made for a place. */
export const hearts = <Module extends string, Post extends PostFacts, Spot>(
  place: Place<Module, Post, Spot>,
) => ({
  heart: useCase()({
    name: `${place.module}.heart` as const,
    about: 'Give a heart to somebody’s post.',
    input: OnePost,
    limits: [{ points: 120, seconds: 600, by: 'account' }],
    subject: found<Post, Spot>(place),
    may: (actor, post) => mayHeart(actor, post, place.verdicts),
    async run(ctx, { post: postId }, post) {
      const byId = writerOf(ctx);
      const to = post.writerId;
      const isFirst = await changeHeart(ctx, place.kind, 1, { ...post, personaId: byId });
      // The place goes before the inbox, as wherever something is written: nobody waits in a circle.
      await sighted(ctx, { place: post.placeId, posts: [postId], isAll: false });
      if (isFirst) {
        // Whoever is out of each other's sight hears nothing of each other, with a name or without.
        const tellId = to !== null && !ctx.actor.blocked.includes(to) ? to : null;
        await changed(ctx, place, post, { to: 'hearted', tellId, byId });
      }
      return { post: postId };
    },
  }),
  unheart: useCase()({
    name: `${place.module}.unheart` as const,
    about: 'Take a heart back. Nobody is told.',
    input: OnePost,
    subject: found<Post, Spot>(place),
    may: isSignedIn,
    async run(ctx, { post: postId }, post) {
      await changeHeart(ctx, place.kind, -1, { ...post, personaId: writerOf(ctx) });
      return { post: postId };
    },
  }),
});

/**
 * Choosing answers, and choosing them no longer, made for a place. `isUnnamed`: whether who chooses asked
 * without a name, and so chooses without one.
 */
export const choices = <Module extends string, Post extends PostFacts, Spot>(
  place: Place<Module, Post, Spot>,
  isUnnamed: (post: Post) => boolean,
) => ({
  acceptAnswer: useCase()({
    name: `${place.module}.accept_answer` as const,
    about: 'Choose a post as an answer to one’s question. Several may be chosen.',
    input: OnePost,
    limits: sixty,
    subject: found<Post, Spot>(place),
    may: (actor, post) => mayAccept(actor, post, place.verdicts),
    async run(ctx, { post: postId }, post) {
      const by = writerOf(ctx);
      const to = post.writerId;
      const unnamed = isUnnamed(post);
      if (await choose(ctx, place.kind, post, timeOf(ctx.now, unnamed))) {
        const isTold = to !== null && to !== by && (unnamed || !ctx.actor.blocked.includes(to));
        const told = { tellId: isTold ? to : null, byId: unnamed ? null : by };
        await changed(ctx, place, post, { to: 'accepted', ...told });
      }
      return { post: postId };
    },
  }),
  withdrawAcceptance: useCase()({
    name: `${place.module}.withdraw_acceptance` as const,
    about: 'Choose a post as an answer no longer. Nobody is told.',
    input: OnePost,
    subject: found<Post, Spot>(place),
    may: (actor, post) => mayWithdraw(actor, post, place.verdicts),
    async run(ctx, { post: postId }, post) {
      await choose(ctx, place.kind, post, null);
      return { post: postId };
    },
  }),
});
