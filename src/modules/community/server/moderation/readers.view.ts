import { pick } from '#platform/pick.ts';
import type { ReadersView } from '../../moderation.contract.ts';
import type { Key } from '../../space.contract.ts';
import { isMoreOpen, type Openness } from '../space/openness.rules.ts';
import type { ThreadToModerate } from './moderation.sql.ts';

type Space = Openness & { id: string; title: string };

/** Who reads where a thread stands (`here`), and in another space beside that. */
export type Readers = {
  here: Omit<ReadersView, 'opens' | 'closes'>;
  of(space: Space): ReadersView;
};

export function readersFrom(thread: ThreadToModerate, badges: readonly Key[]): Readers {
  const view = (space: Space) => ({
    ...pick(space, 'id', 'title', 'reads', 'readDuties'),
    badges: badges.filter(({ id }) => space.readBadges.includes(id)).map(({ title }) => title),
  });
  return {
    here: view({ ...thread, id: thread.spaceId, title: thread.spaceTitle }),
    of: (space) => ({
      ...view(space),
      opens: isMoreOpen(space, thread),
      closes: isMoreOpen(thread, space),
    }),
  };
}
