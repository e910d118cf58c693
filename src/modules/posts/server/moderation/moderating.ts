import type { HouseRule } from '#modules/safety/rules.contract.ts';
import type { Ctx, PowerAct } from '#platform/use-case.ts';
import type { Place, PostFacts } from '../place.ts';
import { changed } from '../post/changed.ts';
import type { PostsTables } from '../tables.ts';
import { logAct } from './log.sql.ts';

type Why = { rule?: HouseRule; reason?: string };
type Moderated = 'hidden' | 'restored' | 'released';
const acts = { hidden: 'hide', restored: 'restore', released: 'release' } as const;

/** What the audit keeps. Who wrote without a name stands in no audit: the act is recorded, the person is told. */
export const powerOver = <Post extends PostFacts, Spot>(
  place: Place<string, Post, Spot>,
  { rule, reason }: Why,
  post: Post,
): PowerAct => ({
  subjectKind: `${place.module}.post`,
  subjectId: post.postId,
  personaId: post.authorId,
  reason: reason ?? null,
  evidence: { ...place.evidence(post), ...(rule && { rule }) },
});

/** Writes down an act on a post. */
export const logOn = <Post extends PostFacts, Spot>(
  ctx: Ctx<PostsTables>,
  place: Place<string, Post, Spot>,
  post: Post,
  act: { act: string } & Why,
): Promise<void> =>
  logAct(ctx, {
    placeKind: place.kind,
    placeId: post.placeId,
    scopeId: post.scopeId,
    postId: post.postId,
    ...act,
  });

/** What was done is written down, and told to its place and to whom it concerns. */
export async function moderated<Post extends PostFacts, Spot>(
  ctx: Ctx<PostsTables>,
  place: Place<string, Post, Spot>,
  post: Post,
  { to, rule, reason }: { to: Moderated } & Why,
) {
  await logOn(ctx, place, post, {
    act: acts[to],
    ...(rule && { rule }),
    ...(reason && { reason }),
  });
  return { post: post.postId, ...(await changed(ctx.as(), place, post, { to })) };
}
