import type { LastWords } from '#modules/accounts/choosing.contract.ts';
import type { ReadCtx } from '#platform/use-case.ts';
import { beginningOf } from './beginning.rules.ts';
import { lastOf } from './posts-of.sql.ts';

const BEGINNING = 120;

/** What each of these people said last with their name, where the actor may read it. */
export async function lastWordsOf(
  ctx: ReadCtx,
  people: readonly string[],
): Promise<ReadonlyMap<string, LastWords>> {
  const rows = people.length === 0 ? [] : await lastOf(ctx, people);
  return new Map(
    rows.map(({ person, at, html, contentNote }) => [
      person,
      { at, beginning: contentNote === '' ? beginningOf(html, BEGINNING) : '' },
    ]),
  );
}
