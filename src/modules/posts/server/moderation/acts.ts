import { noticesDue } from '#modules/notifications/contract.ts';
import type { HouseRule } from '#modules/safety/rules.contract.ts';
import { useCase, type Ctx, type PowerAct } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { HidePost, ReleasePost, RestorePost, RevealAuthor } from '../../moderation.contract.ts';
import type { Place, PostFacts } from '../place.ts';
import { aboutPost, changed } from '../post/changed.ts';
import { become, lastChangeOf } from '../post/changing.sql.ts';
import { mayHide, mayRelease, mayRestore, mayReveal } from '../post/post.policy.ts';
import { logAct, nameOf } from './log.sql.ts';

type Why = { rule?: HouseRule; reason?: string };
/** `at`: when, or for words that waited which of them were looked at; and what is said where it cannot be. */
type How = Why & { at: Date | null; otherwise: string };
const acts = { hidden: 'hide', restored: 'restore', released: 'release' } as const;

/** What those do with posts who look after a place, made for it. `hiding`: what hiding is called there. */
export function moderatorsActs<
  Module extends string,
  Post extends PostFacts,
  Spot,
  Hiding extends string = 'hide_post',
>(place: Place<Module, Post, Spot>, hiding = 'hide_post' as Hiding) {
  // Its place is locked until the act is through.
  const subject = (ctx: Ctx, { post }: { post: string }) => place.findToModerate(ctx, post);
  // Who wrote without a name stands in no audit: the act is recorded, the person is told.
  const power = ({ rule, reason }: Why, post: Post): PowerAct => ({
    subjectKind: `${place.module}.post`,
    subjectId: post.postId,
    personaId: post.authorId,
    reason: reason ?? null,
    evidence: { ...place.evidence(post), ...(rule && { rule }) },
  });
  const log = (ctx: Ctx, { placeId, scopeId, postId }: Post, act: string, why: Why) =>
    logAct(ctx, { placeKind: place.kind, placeId, scopeId, postId, act, ...why });
  /** What is done is written down, and told to its place and to whom it concerns. */
  async function moderate(
    ctx: Ctx,
    post: Post,
    to: keyof typeof acts,
    { at, otherwise, ...why }: How,
  ) {
    if (!(await become(ctx, place, post, to, at))) throw new Refusal('conflict', otherwise);
    await log(ctx, post, acts[to], why);
    return { post: post.postId, ...(await changed(ctx, place, post, { to })) };
  }
  return {
    hidePost: useCase()({
      name: `${place.module}.${hiding}` as const,
      about: 'Take somebody’s post out of sight, with a rule and a reason that they are told.',
      input: HidePost,
      subject,
      may: (actor, post) => mayHide(actor, post, place.verdicts),
      power,
      run(ctx, { rule, reason, waits }, post) {
        if (waits && post.heldAt === null) throw new Refusal('conflict', 'not_held');
        return moderate(ctx, post, 'hidden', {
          ...{ at: ctx.now, otherwise: 'already_gone', rule, reason },
        });
      },
    }),
    restorePost: useCase()({
      name: `${place.module}.restore_post` as const,
      about: 'Give back a post that was taken out of sight. Its author is told.',
      input: RestorePost,
      subject,
      may: (actor, post) => mayRestore(actor, post, place.verdicts),
      power,
      run: (ctx, { reason }, post) =>
        moderate(ctx, post, 'restored', { at: null, otherwise: 'not_hidden', reason }),
    }),
    releasePost: useCase()({
      name: `${place.module}.release_post` as const,
      about: 'Let a post that was held be seen. From now on others read it.',
      input: ReleasePost,
      async subject(ctx, input) {
        // Before its place is locked: an edit that is under way gives it words that nobody looked at.
        const before = await lastChangeOf(ctx.tx, input.post);
        const post = await subject(ctx, input);
        return post && { ...post, before };
      },
      may: (actor, post) => mayRelease(actor, post, place.verdicts),
      power: (_input, post) => power({}, post),
      run: (ctx, { seen }, post) =>
        moderate(ctx, post, 'released', {
          at: lookedAt(seen, post.before),
          otherwise: 'words_changed',
        }),
    }),
    revealAuthor: useCase()({
      name: `${place.module}.reveal_author` as const,
      about:
        'Learn who wrote a post without a name, with a reason. It is audited, and its author can read it.',
      input: RevealAuthor,
      limits: [{ points: 10, seconds: 3600, by: 'account' }],
      subject,
      may: (actor, post) => mayReveal(actor, post, place.verdicts),
      power,
      async run(ctx, { post: postId, reason }, post) {
        await log(ctx, post, 'reveal', { reason });
        const to = post.writerId === null ? [] : [post.writerId];
        const told = { kind: 'revealed', via: 'reveal', by: null, to };
        if (to.length > 0) ctx.emit(noticesDue({ ...aboutPost(place, post), ...told }));
        return { post: postId, author: (await nameOf(ctx.tx, post.writerId)) ?? null };
      },
    }),
  };
}

/** Which words were looked at: those the form showed, or else those that were there when it came. */
function lookedAt(seen: string | undefined, before: Date | null): Date | null {
  if (seen === undefined) return before;
  return seen === '' ? null : new Date(seen);
}
