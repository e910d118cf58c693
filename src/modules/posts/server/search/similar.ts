import { danger } from '#modules/safety/contract.ts';
import type { ReadCtx } from '#platform/use-case.ts';
import { readScopes } from '../place/scopes.sql.ts';
import { none } from './index.sql.ts';
import { bestMatches } from './match.sql.ts';
import { titlesLike, titleWords } from './similar.rules.ts';
import { vocabularyOf } from './words.sql.ts';
import { keyOf } from './words.rules.ts';

/** More than are shown: places of other kinds are among them. */
const LOOKED_AT = 30;

/**
 * Posts whose titles are like one that is being typed, best first, where the actor may read. Who says that a
 * life may be in danger is led to help, and is shown nothing that merely speaks of it. Nothing is kept.
 */
export async function similarPosts(
  ctx: ReadCtx,
  title: string,
): Promise<{ helpFirst: boolean; ids: string[] }> {
  const helpFirst = await ctx.registry.one(danger)(ctx, title);
  const words = titleWords(title);
  if (helpFirst || words.length === 0) return { helpFirst, ids: [] };
  const scopes = await readScopes(ctx);
  const inside = scopes.map(({ id }) => id);
  const { little } = await vocabularyOf(ctx.tx, words.map(keyOf), inside);
  const written = titlesLike(words, little);
  if (written === null || scopes.length === 0) return { helpFirst, ids: [] };
  const anything = {
    person: null,
    kind: null,
    accepted: false,
    from: null,
    to: null,
    cursor: null,
  };
  const asked = { ...anything, written, scopes, fresh: none };
  const matches = await bestMatches(ctx, asked, { limit: LOOKED_AT, now: ctx.now });
  return { helpFirst, ids: matches.map(({ id }) => id) };
}
