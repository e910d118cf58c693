import { sql, type RawBuilder } from '#platform/db/sql.ts';
import type { Ctx } from '../use-case.ts';
import { AT_ONCE, type Who } from './personal.ts';
import { inAllForms, likeBehindAt } from './spellings.rules.ts';
import { unnaming, type Unnaming } from './unnamed.rules.ts';

/** Columns (or parts of one) by name; those that end in `html` are what was made of words. */
export type Texts = Record<string, string | null>;
export type Found = { id: string; texts: Texts };

export type Walk = {
  /**
   * Rows behind an id, in order of id, at most `AT_ONCE`; `like` is an array of patterns for `ilike any`,
   * `begins` how names begin and whom links lead to, for `posts.named`.
   */
  find(after: string, like: RawBuilder<unknown>, begins: RawBuilder<unknown>): RawBuilder<Found>;
  /** Only where they still are what they were: somebody may write meanwhile, and is found the next time. */
  put(id: string, texts: Texts, was: Texts): RawBuilder<unknown>;
  /** What else follows from a change. */
  also?(texts: Texts): Texts;
};

const FIRST = '00000000-0000-0000-0000-000000000000';

/**
 * Walks over texts of others that may name the person with an @, and puts nobody there; no more than
 * `AT_ONCE`. `longer`: names of others that begin with one of theirs.
 */
export async function throughTexts(
  ctx: Ctx<never>,
  who: Who,
  longer: readonly string[],
  walk: Walk,
): Promise<number> {
  const unname = unnaming(who, longer);
  const like = sql`${[
    ...who.names.flatMap((name) => likeBehindAt(firstOf(name))),
    ...who.personaIds.map((id) => `%/people/${id}%`),
  ]}::text[]`;
  const begins = sql`(array(
      select platform.name_letters(left(split_part(translate(one, '＠', '@'), '@', 1), 3))
      from unnest(${who.names.map(firstOf).flatMap(inAllForms)}::text[]) one) || ${[...who.personaIds]}::text[])`;
  let put = 0;
  for (let after = FIRST; put < AT_ONCE;) {
    const { rows } = await walk.find(after, like, begins).execute(ctx.tx);
    for (const { id, texts } of rows) {
      const now = changedTexts(texts, unname);
      if (now === null) continue;
      await walk.put(id, walk.also?.(now) ?? now, texts).execute(ctx.tx);
      put += 1;
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < AT_ONCE) break;
    after = last.id;
  }
  return put;
}

const firstOf = (name: string): string => name.split(/\s+/)[0] ?? name;

function changedTexts(texts: Texts, unname: Unnaming): Texts | null {
  const now = Object.fromEntries(
    Object.entries(texts).map(([column, text]) => {
      if (text === null) return [column, null];
      return [column, column.endsWith('html') ? unname.inHtml(text) : unname.inText(text)];
    }),
  );
  return Object.entries(now).every(([column, text]) => text === texts[column]) ? null : now;
}
