import type { ReadCtx } from '#platform/use-case.ts';
import { readScopes } from '../place/scopes.sql.ts';
import { none } from './index.sql.ts';
import { bestMatches } from './match.sql.ts';
import { titleAsked, titleWords } from './similar.rules.ts';

/** Posts whose title has all of these words, the last one perhaps begun only, where the actor looks after what is said; best first. */
export async function postsTitled(ctx: ReadCtx, title: string, limit: number): Promise<string[]> {
  const written = titleAsked(titleWords(title));
  if (written === null) return [];
  const scopes = (await readScopes(ctx)).filter(({ moderates }) => moderates);
  if (scopes.length === 0) return [];
  const asked = {
    ...{ written, scopes, fresh: none, person: null, kind: null, accepted: false },
    ...{ from: null, to: null, cursor: null },
  };
  return (await bestMatches(ctx, asked, { limit, now: ctx.now })).map(({ id }) => id);
}
