import { otherModerators } from '#modules/leading/index.server.ts';
import { beginningOf, scopesModerated } from '#modules/posts/index.server.ts';
import { MAX_TEXT } from '#modules/safety/contract.ts';
import { whyHeld } from '#modules/safety/index.server.ts';
import { isPerson, type Actor } from '#platform/actor.ts';
import { pick } from '#platform/pick.ts';
import { query, type ReadCtx } from '#platform/use-case.ts';
import { allow, deny, type Verdict } from '#platform/verdict.ts';
import {
  alsoHeld,
  type HeldCountView,
  type HeldQueueView,
  type HeldRow,
  type HeldView,
} from '../../held.contract.ts';
import { countHeld, heldRows } from './held.sql.ts';

// Their words stand there: of so many they are read in one go.
const PAGE = 20;
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
  may: mayDecide,
  statements: 5,
  async read(ctx): Promise<HeldQueueView> {
    const all = [...(await heldRows(ctx, { limit: PAGE })), ...(await others(ctx))];
    const held = all.sort((one, other) => one.at.getTime() - other.at.getTime()).slice(0, PAGE);
    const looks = await otherModerators(ctx, { scopes: scopesModerated(ctx), limit: MOST_NAMED });
    return { held: held.map(toView), count: await countAll(ctx), looks };
  },
});

/** Counted no further, of each sort. */
const MOST = 100;

const others = async (ctx: ReadCtx): Promise<HeldRow[]> =>
  (await Promise.all(ctx.registry.all(alsoHeld).map(({ list }) => list(ctx, PAGE)))).flat();

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
