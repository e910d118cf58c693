import type { Deps } from '#platform/perform.ts';
import type { Register } from '#platform/register.ts';
import { minutesAfter, pointInTime } from '../../../db/seed/demo/moment.ts';
import { timeline } from '../../../db/seed/demo/timeline.ts';
import type { Demo } from '../../../db/seed/demo/types.ts';
import { acting } from './acting.ts';
import { appoint, welcome } from './people.ts';
import { play, type Telling } from './play.ts';
import { plantProgramme } from './programmes.ts';

const DAY = 24 * 60;

/** Plays a whole demo community through the use cases, each act at its moment before `now`. */
export async function plant(deps: Deps, register: Register, demo: Demo, now: Date): Promise<void> {
  const stage = acting(deps, register);
  const company = await welcome(stage, demo.people, ({ joined }) => pointInTime(joined, now));
  const telling: Telling = { acting: stage, company, programmes: new Map(), posts: new Map() };
  const { operator, at } = teamOf(demo, now);
  const reason = 'Keeps this demonstration running.';
  await appoint(stage, company, at, {
    to: operator,
    kind: 'operator',
    scope: null,
    by: null,
    reason,
  });
  for (const programme of demo.programmes) {
    const planted = await plantProgramme(stage, company, { programme, operator, at });
    telling.programmes.set(programme.slug, planted);
  }
  const happenings = timeline(demo, now);
  const lately = minutesAfter(now, -2 * DAY);
  for (const happening of happenings.filter((one) => one.at < lately))
    await play(telling, happening);
  // Everybody has looked into their inbox by then: only what is recent waits to be read.
  for (const person of company.values()) {
    await stage.does(person, lately, 'notifications.mark_all_read', {});
  }
  for (const happening of happenings.filter((one) => one.at >= lately))
    await play(telling, happening);
}

/** Who looks after the place, and when the last of those who walk beside people had come. */
function teamOf(demo: Demo, now: Date): { operator: string; at: Date } {
  const team = demo.people.filter(({ role }) => role !== 'trainee');
  const operator = team.find(({ role }) => role === 'operator');
  if (operator === undefined) throw new Error('The demo has no operator.');
  const last = Math.max(...team.map(({ joined }) => pointInTime(joined, now).getTime()));
  return { operator: operator.key, at: minutesAfter(new Date(last), 60) };
}
