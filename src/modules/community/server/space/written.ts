import type { z } from 'zod';
import type { Side } from '#platform/actor.ts';
import type { Tx } from '#platform/db/database.ts';
import { renderMarkdown } from '#platform/markdown.ts';
import { refusedAt } from '#platform/verdict.ts';
import { pick } from '#platform/pick.ts';
import type { EditSpace, SpaceValues } from '../../space.contract.ts';
import { opennessOf, otherWelcome, type Written } from './arranging.sql.ts';
import { isMoreOpen } from './openness.rules.ts';

type Fields = Omit<z.infer<typeof EditSpace>, 'space' | 'base' | 'moreRead' | 'language'>;

/** What is changed together of a space, as it stands. */
export const valuesOf = (space: SpaceValues) => ({
  ...pick(space, 'title', 'about', 'guidelines', 'isWelcome', 'allowsAnonymous', 'forQuestions'),
  ...pick(space, 'reads', 'readDuties', 'readBadges', 'writes', 'writeDuties', 'writeBadges'),
});

/** A space with what of it is written in further languages. */
export const textsOf = (space: SpaceValues & { id: string }) => ({
  id: space.id,
  original: pick(space, 'title', 'about', 'guidelines'),
});

/**
 * A space as it is kept: texts rendered once, names of holders only where they count. `at`: where it
 * stands, and its id where it is there already. Throws `Refusal` where it is kept for holders of nothing,
 * would be more open than the space it stands in, or a second one where newcomers are welcomed.
 */
export async function writtenFrom(
  tx: Tx,
  fields: Fields,
  at: { side: Side; parentId: string | null; id: string | null },
): Promise<Written> {
  const { reads, readDuties, readBadges, writes, writeDuties, writeBadges } = fields;
  const space = {
    ...fields,
    aboutHtml: renderMarkdown(fields.about),
    guidelinesHtml: renderMarkdown(fields.guidelines),
    ...(!isKept(reads, [...readDuties, ...readBadges], 'readDuties') && noReaders),
    ...(!isKept(writes, [...writeDuties, ...writeBadges], 'writeDuties') && noWriters),
  };
  const parent = at.parentId === null ? undefined : await opennessOf(tx, at.parentId);
  if (parent !== undefined && isMoreOpen(space, parent))
    throw refusedAt('reads', 'more_open_than_parent');
  if (space.isWelcome && (await otherWelcome(tx, at)))
    throw refusedAt('isWelcome', 'welcome_space_exists');
  return space;
}

const noReaders = { readDuties: [], readBadges: [] };
const noWriters = { writeDuties: [], writeBadges: [] };

function isKept(by: string, holders: readonly string[], field: string): boolean {
  if (by === 'holders' && holders.length === 0) throw refusedAt(field, 'holders_missing');
  return by === 'holders';
}
