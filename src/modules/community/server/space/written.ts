import type { z } from 'zod';
import { renderMarkdown } from '#platform/markdown.ts';
import { Refusal } from '#platform/verdict.ts';
import type { EditSpace } from '../../space.contract.ts';
import type { Written } from './arranging.sql.ts';
import { isMoreOpen, type Openness } from './openness.rules.ts';

type Fields = Omit<z.infer<typeof EditSpace>, 'space'>;

/**
 * A space as it is kept: texts rendered once, names of holders only where they count. Throws
 * `Refusal` where it is kept for holders of nothing.
 */
export function writtenFrom(fields: Fields): Written {
  const readers = holders(fields.reads, fields.readDuties, fields.readBadges, 'readDuties');
  const writers = holders(fields.writes, fields.writeDuties, fields.writeBadges, 'writeDuties');
  return {
    title: fields.title,
    about: fields.about,
    aboutHtml: renderMarkdown(fields.about),
    guidelines: fields.guidelines,
    guidelinesHtml: renderMarkdown(fields.guidelines),
    isWelcome: fields.isWelcome,
    allowsAnonymous: fields.allowsAnonymous,
    reads: fields.reads,
    readDuties: readers.duties,
    readBadges: readers.badges,
    writes: fields.writes,
    writeDuties: writers.duties,
    writeBadges: writers.badges,
  };
}

function holders(
  kept: string,
  duties: readonly string[],
  badges: readonly string[],
  field: string,
): { duties: readonly string[]; badges: readonly string[] } {
  if (kept !== 'holders') return { duties: [], badges: [] };
  if (duties.length + badges.length === 0)
    throw new Refusal('invalid', 'invalid', { fields: { [field]: 'holders_missing' } });
  return { duties, badges };
}

/** Throws `Refusal` where a sub-forum would be more open than the space it stands in. */
export function refuseMoreOpen(space: Openness, parent: Openness | undefined): void {
  if (parent !== undefined && isMoreOpen(space, parent))
    throw new Refusal('invalid', 'invalid', { fields: { reads: 'more_open_than_parent' } });
}
