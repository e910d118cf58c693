import type { z } from 'zod';
import { otherModerators } from '#modules/leading/index.server.ts';
import { beginningOf, scopesModerated } from '#modules/posts/index.server.ts';
import { MAX_TEXT } from '#modules/safety/contract.ts';
import { whyHeld } from '#modules/safety/index.server.ts';
import { isPerson, type Actor } from '#platform/actor.ts';
import { pick } from '#platform/pick.ts';
import { momentOf, pageOf } from '#platform/paged.contract.ts';
import { query, type ReadCtx } from '#platform/use-case.ts';
import { allow, deny, type Verdict } from '#platform/verdict.ts';
import {
  alsoHeld,
  HeldInput,
  type HeldCountView,
  type HeldQueueView,
  type HeldRow,
  type HeldView,
} from '../../held.contract.ts';
import { countHeld, heldRows } from './held.sql.ts';

/** Letters of longer words that stand there before the rest is unfolded. */
const BEGINS = 400;
const MOST_NAMED = 12;

const mayDecide = (actor: Actor): Verdict => {
  if (!isPerson(actor)) return deny('sign_in_first');
  return actor.powers.some(({ power }) => power === 'moderate') ? allow : deny('only_moderators');
};

export const held = query()({
  name: 'community.held',
  about:
    'What waits for me to look at it, in spaces, discussions and profiles; what waited longest comes first.',
  input: HeldInput,
  may: mayDecide,
  statements: 5,
  async read(ctx, asked): Promise<HeldQueueView> {
    const all = [...(await heldRows(ctx, asked)), ...(await others(ctx, asked))];
    const { page, next } = pageOf(all.sort(byWaiting), asked.limit, placeOf);
    const held = page.flatMap(({ title, ...row }) => (title === null ? [] : [{ ...row, title }]));
    const looks = await otherModerators(ctx, { scopes: scopesModerated(ctx), limit: MOST_NAMED });
    return { held: held.map(toView), next, count: await countAll(ctx), looks };
  },
});

/** Counted no further, of each sort. */
const MOST = 100;

type Waiting = Pick<HeldRow, 'at' | 'post'>;
const placeOf = ({ at, post: id }: Waiting) => momentOf({ at, id });
/** As the database has them: by the moment, and among those of one moment by id. */
const byWaiting = (one: Waiting, other: Waiting) =>
  one.at.getTime() - other.at.getTime() || (one.post < other.post ? -1 : 1);

const others = async (ctx: ReadCtx, asked: z.output<typeof HeldInput>): Promise<HeldRow[]> =>
  (await Promise.all(ctx.registry.all(alsoHeld).map(({ list }) => list(ctx, asked)))).flat();

function toView({ authorId, authorName, changedAt, texts, ...row }: HeldRow): HeldView {
  const { html } = row;
  const begins =
    html === null ? texts.filter((text) => text !== '').join('\n') : beginningOf(html, BEGINS);
  return {
    ...pick(
      row,
      'kind',
      'post',
      'at',
      'scopeTitle',
      'title',
      'link',
      'isAnonymous',
      'note',
      'html',
    ),
    ...{ begins, isLong: html !== null && begins !== beginningOf(html, MAX_TEXT) },
    author: authorId !== null && authorName !== null ? { id: authorId, name: authorName } : null,
    seen: changedAt?.toISOString() ?? '',
    why: whyHeld(texts),
  };
}

async function countAll(ctx: ReadCtx): Promise<number> {
  const also = ctx.registry.all(alsoHeld).map(({ count }) => count(ctx, MOST));
  const posts = countHeld(ctx, MOST).then(({ count }) => count);
  return (await Promise.all([posts, ...also])).reduce((sum, count) => sum + count, 0);
}

export const heldCount = query()({
  name: 'community.held_count',
  about: 'How much waits for me to look at it; of each sort counted up to 100.',
  may: mayDecide,
  statements: 2,
  read: async (ctx): Promise<HeldCountView> => ({ count: await countAll(ctx) }),
});
