import type { z } from 'zod';
import type { Side } from '#platform/actor.ts';
import type { Tx } from '#platform/db/database.ts';
import { renderMarkdown } from '#platform/markdown.ts';
import { refusedAt } from '#platform/verdict.ts';
import { pick } from '#platform/pick.ts';
import type { EditSpace, Openness, SpaceValues } from '../../space.contract.ts';
import { opennessOf, otherWelcome, type Written } from './arranging.sql.ts';
import { isForNobody, isMoreOpen, openness } from './openness.rules.ts';

type Fields = Omit<z.infer<typeof EditSpace>, 'space' | 'base' | 'language'>;

/** What is changed together of a space, as it stands. */
export const valuesOf = (space: SpaceValues) => ({
  ...pick(space, 'title', 'about', 'guidelines', 'isWelcome', 'allowsAnonymous', 'forQuestions'),
  ...pick(space, 'writes', 'writeDuties', 'writeBadges'),
});

/** Who reads it, which is changed by itself. */
export const readersOf = (space: Openness): Openness =>
  pick(space, 'reads', 'readDuties', 'readBadges');

/** A space with what of it is written in further languages. */
export const textsOf = (space: SpaceValues & { id: string }) => ({
  id: space.id,
  original: pick(space, 'title', 'about', 'guidelines'),
});

/**
 * A space as it is kept: texts rendered once, names of holders only where they count. `at`: where it
 * stands, and its id where it is there already. Throws `Refusal` where holders of nothing would write, or it
 * would be a second one where newcomers are welcomed.
 */
export async function writtenFrom(
  tx: Tx,
  fields: Fields,
  at: { side: Side; id: string | null },
): Promise<Written> {
  const { writes, writeDuties, writeBadges } = fields;
  const space = {
    ...fields,
    aboutHtml: renderMarkdown(fields.about),
    guidelinesHtml: renderMarkdown(fields.guidelines),
    ...(!isKept(writes, [...writeDuties, ...writeBadges], 'writeDuties') && noWriters),
  };
  if (space.isWelcome && (await otherWelcome(tx, at)))
    throw refusedAt('isWelcome', 'welcome_space_exists');
  return space;
}

/**
 * Who is to read a space, as it is kept. Throws `Refusal` where it is kept for holders of nothing, or would be more
 * open than the space it stands in.
 */
export async function readersFrom(
  tx: Tx,
  fields: Openness,
  at: { parentId: string | null },
): Promise<Openness> {
  if (isForNobody(fields)) throw refusedAt('readDuties', 'holders_missing');
  const to = openness(fields);
  const parent = at.parentId === null ? undefined : await opennessOf(tx, at.parentId);
  if (parent !== undefined && isMoreOpen(to, parent))
    throw refusedAt('reads', 'more_open_than_parent');
  return to;
}

const noWriters = { writeDuties: [], writeBadges: [] };

function isKept(by: string, holders: readonly string[], field: string): boolean {
  if (by === 'holders' && holders.length === 0) throw refusedAt(field, 'holders_missing');
  return by === 'holders';
}
