import { spacesElsewhere } from '#db/seed/demo/community/spaces-in-spanish.ts';
import type { Space } from '#db/seed/demo/community/types.ts';
import { newPublicId } from '#platform/ids.ts';
import type { Acting } from './acting.ts';
import { mustGet } from './must-get.ts';
import { appoint, type Company } from './people.ts';

/** Where a space of the demo came to stand. Its guidelines are read before the first post there. */
export type MadeSpace = { id: string; slug: string };

/** The keeper makes a space and gives those who look after it their duty there. */
export async function setUpSpace(
  acting: Acting,
  company: Company,
  { space, keeper, within, at }: { space: Space; keeper: string; within: string | null; at: Date },
): Promise<MadeSpace> {
  const { title, about, guidelines, reads, duties = [], language } = space;
  const { isWelcome = false, allowsAnonymous = false, forQuestions = false } = space;
  const make = acting.as(mustGet(company, keeper), at);
  const { space: id, spaceSlug: slug } = await make('community.create_space', {
    ...{
      title,
      about,
      guidelines,
      reads,
      isWelcome,
      allowsAnonymous,
      forQuestions,
      parent: within,
      ...(language && { language }),
    },
    readDuties: [...duties],
    clientId: newPublicId(),
  });
  const elsewhere = spacesElsewhere[space.key];
  if (elsewhere !== undefined) {
    const locale = language === 'es' ? 'en' : 'es';
    await make('community.translate_space', { space: id, locale, ...elsewhere });
  }
  for (const to of space.moderators) {
    const reason = `Looks after “${title}”.`;
    await appoint(acting, company, at, { to, kind: 'moderator', scope: id, by: keeper, reason });
  }
  return { id, slug };
}
