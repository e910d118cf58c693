import type { SpaceHappening } from '#db/seed/demo/community/happenings.ts';
import { backfillThread } from '#modules/community/index.server.ts';
import { mustGet } from './must-get.ts';
import type { Talking } from './play-spaces.ts';

type Wrote = Extract<SpaceHappening, { kind: 'wrote' }>;
type GaveHeart = Extract<SpaceHappening, { kind: 'gave_heart' }>;
/** What was said long ago in a thread that a thousand posts went into, with the hearts of that time. */
export type Backfill = { thread: string; posts: Wrote[]; hearts: GaveHeart[] };

/** Sets apart what was said in a thread before a moment, to be told at once; the rest is played. */
export function setApart(
  told: readonly SpaceHappening[],
  thread: string,
  before: Date,
): { apart: Backfill; rest: SpaceHappening[] } {
  const posts = told.filter((it): it is Wrote => it.kind === 'wrote' && it.thread === thread);
  const keys = new Set(posts.filter(({ at }) => at < before).map(({ post }) => post));
  const isEarly = (it: SpaceHappening): it is Wrote | GaveHeart =>
    (it.kind === 'wrote' || it.kind === 'gave_heart') && it.at < before && keys.has(it.post);
  const early = told.filter(isEarly);
  return {
    apart: {
      thread,
      posts: early.filter((it): it is Wrote => it.kind === 'wrote'),
      hearts: early.filter((it): it is GaveHeart => it.kind === 'gave_heart'),
    },
    rest: told.filter((it) => !isEarly(it)),
  };
}

/** Tells at once what was set apart; the thread is open by then. */
export async function backfill(
  talking: Talking,
  { thread, posts, hearts }: Backfill,
): Promise<void> {
  const { acting, company, threads } = talking;
  const places = new Map(posts.map(({ post }, i) => [post, i]));
  const by = (person: string): string => mustGet(company, person).personaId;
  const given = Map.groupBy(hearts, ({ post }) => post);
  const told = posts.map(({ person, at, words: { body }, post, to }) => {
    const place = to === undefined ? undefined : places.get(to);
    const own = (given.get(post) ?? []).map((one) => ({ by: by(one.person), at: one.at }));
    const said = { by: by(person), at, body, hearts: own };
    return place === undefined ? said : { ...said, to: place };
  });
  const at = posts.at(-1)?.at ?? new Date(0);
  const ids = await backfillThread(acting.system(at), mustGet(threads, thread), told);
  for (const [i, { post }] of posts.entries()) talking.posts.set(post, ids[i] ?? '');
}
