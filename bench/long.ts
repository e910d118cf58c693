import { ms, type Figure } from './figures.ts';
import type { Place } from './place.ts';
import type { Sides } from './sides.ts';
import { pagesInTurns } from './turns.ts';

const MOST = 1.3;

/** The first and the last page of a thread of 100,000 posts, for guest and member: the database's time against a thread of twenty. */
export async function measureLong(sides: Sides): Promise<Figure[]> {
  const { space, thread, long, reader } = sides.content;
  const paths = {
    twenty: `/talk/${space.slug}/${thread.slug}`,
    first: `/talk/${space.slug}/${long.slug}`,
    last: `/talk/${space.slug}/${long.slug}?around=${long.last}`,
  };
  const figures: Figure[] = [];
  for (const [who, cookie] of Object.entries({ guest: 'theme=auto', 'signed in': reader })) {
    const before = await database(sides.base, cookie, paths, sides.rounds);
    const now = await database(sides.now, cookie, paths, sides.rounds);
    for (const at of ['first', 'last'] as const) {
      const ratio = now[at] / now.twenty;
      figures.push({
        what: `${at} page of a thread of 100,000 posts, ${who}: database against a thread of 20`,
        before: `${ms(before[at])} against ${ms(before.twenty)}`,
        now: `${ms(now[at])} against ${ms(now.twenty)}`,
        measured: `${ratio.toFixed(2)} ×`,
        bar: `≤ ${MOST} ×`,
        ok: ratio <= MOST,
      });
    }
  }
  return figures;
}

async function database(
  place: Place,
  cookie: string,
  paths: Record<'twenty' | 'first' | 'last', string>,
  rounds: number,
) {
  const asked = (path: string) => ({ url: place.origin + path, headers: { cookie }, place });
  const { twenty, first, last } = await pagesInTurns(rounds, {
    twenty: asked(paths.twenty),
    first: asked(paths.first),
    last: asked(paths.last),
  });
  return { twenty: twenty.db, first: first.db, last: last.db };
}
