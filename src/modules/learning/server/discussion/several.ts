import {
  chosenPosts,
  hideAll,
  leftOf,
  logAct,
  powerOverAll,
  showAll,
  type ChosenPost,
} from '#modules/posts/index.server.ts';
import { HidePosts } from '#modules/posts/moderation.contract.ts';
import { useCase, type Ctx } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { RestorePosts } from '../../choosing.contract.ts';
import type { Tables } from '../tx.ts';
import { completionFacts } from './completion-facts.sql.ts';
import { recomputeReplied } from './counted.sql.ts';
import { mayHidePosts, mayRestorePosts } from './discussion.policy.ts';
import { evaluateCompletion } from './evaluate-completion.ts';
import { inSteps } from './in-steps.ts';
import { recount } from './judging.ts';
import { lockBegun } from './own-posts.sql.ts';
import { findPost, type PostRow } from './post.sql.ts';
import { deedOnSeveral } from './several.sql.ts';

export const hidePosts = useCase()({
  name: 'learning.hide_posts',
  about:
    'Take several posts of a discussion out of sight as one deed, with a rule and a reason that their authors are told, each once.',
  input: HidePosts,
  subject: (ctx, { posts }) => chosenIn(ctx, posts),
  may: mayHidePosts,
  power: ({ rule, reason }, { chosen, ...step }) => acted(chosen, step, { reason, rule }),
  async run(ctx, { posts, rule, reason }, { chosen, ...step }) {
    if (chosen.length < new Set(posts).size) throw new Refusal('conflict', 'not_all_here');
    const why = { rule, reason, deed: ctx.newId() };
    const ids = chosen.map(({ postId }) => postId);
    const count = await hideAll(ctx, wholeOf(step), ids, why);
    if (count === 0) throw new Refusal('conflict', 'already_gone');
    await logAct(ctx, { ...logged(step), act: 'hide_posts', ...why, detail: { count } });
    await recountAll(ctx, ids);
    return { ...placeOf(step), deed: why.deed, count };
  },
});

export const restorePosts = useCase()({
  name: 'learning.restore_posts',
  about:
    'Give back what was hidden of a discussion at once, as far as it is hidden still. The same authors are told, each once.',
  input: RestorePosts,
  async subject(ctx, { deed }) {
    const found = await deedOnSeveral(ctx.tx, deed);
    if (found === undefined) return undefined;
    // Only what would come back is judged: whose own words among them were given back since decides on the rest.
    return chosenIn(ctx, found.posts, ({ id: placeId }) =>
      leftOf(ctx, { deed, placeId, act: 'hide' }),
    );
  },
  may: mayRestorePosts,
  power: ({ reason }, { chosen, ...step }) => acted(chosen, step, { reason }),
  async run(ctx, { deed, reason }, { chosen, ...step }) {
    const ids = chosen.map(({ postId }) => postId);
    const why = { reason, deed: ctx.newId() };
    const count = await showAll(ctx, wholeOf(step), ids, { ...why, rule: null });
    if (count === 0) throw new Refusal('conflict', 'not_hidden');
    const detail = { count, act: 'hide_posts', first: deed };
    await logAct(ctx, { ...logged(step), act: 'undo', ...why, undoes: deed, detail });
    await recountAll(ctx, ids);
    return { ...placeOf(step), count };
  },
});

/** The discussion in which posts stand, held for whoever looks after it, and those of them that are there. */
async function chosenIn(
  ctx: Ctx,
  posts: readonly string[],
  ofThem: (step: PostRow) => readonly string[] | Promise<readonly string[]> = () => posts,
) {
  const [first = ''] = posts;
  const step = await inSteps.findToModerate(ctx, first);
  if (step === undefined) return undefined;
  const which = { placeId: step.id, posts: await ofThem(step) };
  return { ...step, chosen: await chosenPosts(ctx.tx, ctx.actor, which) };
}

/** What all who wrote any of these posted here is judged anew, each of them once. */
async function recountAll(ctx: Ctx, posts: readonly string[]): Promise<void> {
  const own = ctx.as<Tables>();
  const rows: PostRow[] = [];
  for (const id of posts) {
    const row = await findPost(own.tx, ctx.actor, id);
    if (row !== undefined) rows.push(row);
  }
  for (const [peerId, [first, ...more]] of Map.groupBy(rows, (row) => row.peerId)) {
    if (first === undefined) continue;
    await lockBegun(own.tx, first.id, peerId);
    const byHost = [first, ...more].some(({ because }) => because === 'by_the_host');
    await recount(own, first, peerId, { byHost });
  }
  for (const [rootSeq, [first]] of Map.groupBy(rows, (row) => row.rootSeq))
    if (first !== undefined) await recomputeReplied(own.tx, { stepId: first.id, rootSeq });
  for (const [peerId, [first]] of Map.groupBy(rows, (row) => row.peerId))
    if (first !== undefined)
      await evaluateCompletion(
        own,
        first.id,
        peerId,
        await completionFacts(own.tx, first.id, peerId),
      );
}

const placeOf = ({ id, slug, programmeId, programmeSlug }: PostRow) => ({
  ...{ programme: programmeId, programmeSlug, step: id, stepSlug: slug },
});
const wholeOf = ({ id, programmeId, side }: PostRow) => ({
  ...{ module: inSteps.module, kind: inSteps.kind, placeId: id, scopeId: programmeId, side },
});
const logged = ({ id, programmeId }: PostRow) => ({
  ...{ placeKind: inSteps.kind, placeId: id, scopeId: programmeId, postId: null },
});
const acted = (
  chosen: readonly ChosenPost[],
  { id, programmeId }: PostRow,
  { reason, ...why }: { reason: string; rule?: string },
) =>
  powerOverAll(chosen, {
    ...{ subjectKind: 'step', subjectId: id, reason },
    evidence: { programme: programmeId, ...why },
  });
