import { system, type Person } from '#platform/actor.ts';
import type { Deps } from '#platform/perform.ts';
import type { NoticesDue } from '#modules/notifications/contract.ts';
import type { Registry } from '#platform/registry.ts';
import type { DomainEvent } from '#platform/use-case.ts';
import { spaceHappenings, type SpaceHappening } from '#db/seed/demo/community/happenings.ts';
import { longThreadKey } from '#db/seed/demo/community/long-thread.ts';
import { minutesAfter, pointInTime } from '#db/seed/demo/moment.ts';
import { timeline, type Happening } from '#db/seed/demo/timeline.ts';
import type { Demo } from '#db/seed/demo/types.ts';
import { acting, type Acting } from './acting.ts';
import { setApart, backfill } from './backfill.ts';
import { appoint, introduce, welcome, type Company } from './people.ts';
import { makeBadges } from './make-badges.ts';
import { makeTaglists } from './make-taglists.ts';
import { mustGet } from './must-get.ts';
import { playInSpace, type Talking } from './play-spaces.ts';
import { play, type Telling } from './play.ts';
import { writeTexts } from './write-texts.ts';
import { plantProgramme } from './programmes.ts';

const DAY = 24 * 60;
const EVERYWHERE = null;

/** Plays a whole demo community through the use cases, each act at its moment before `now`. `first`: its first operator, who is of no story. */
export async function plant(
  deps: Deps,
  registry: Registry,
  demo: Demo,
  { now, first }: { now: Date; first: Person | undefined },
): Promise<void> {
  const longAgo = minutesAfter(now, -30 * DAY);
  const stage = acting(deps, registry, (event, at) => at < longAgo && isOfSpaces(event));
  const joined = new Map(demo.people.map(({ key, joined: when }) => [key, pointInTime(when, now)]));
  const company = await welcome(stage, demo.people, ({ key }) => joined.get(key) ?? now);
  await introduceAll(stage, company, demo, joined);
  const { operator, begins } = teamOf(demo, joined);
  const telling = { acting: stage, company, programmes: new Map(), posts: new Map() };
  await appointTeam(telling, demo, { operator, begins });
  await writeTexts({ stage, company, operator, first }, deps, minutesAfter(begins, 90));

  const talking: Talking = { ...telling, keeper: operator, spaces: new Map(), threads: new Map() };
  const inSpaces = spaceHappenings(demo.community, operator, joined, now);
  const { apart, rest } = setApart(inSpaces, longThreadKey, longAgo);
  const tell = async (one: Told): Promise<void> => {
    if (one.in === 'programme') return void (await play(telling, one.it));
    await playInSpace(talking, one.it);
    if (one.it.kind === 'opened' && one.it.thread.key === apart.thread)
      await backfill(talking, apart);
  };
  const told = [
    ...timeline(demo, now).map((it): Told => ({ at: it.at, in: 'programme', it })),
    ...rest.map((it): Told => ({ at: it.at, in: 'space', it })),
  ].sort((a, b) => a.at.getTime() - b.at.getTime());
  const lately = minutesAfter(now, -2 * DAY);
  for (const one of told.filter(({ at }) => at < lately)) await tell(one);
  await makeTaglists(talking, minutesAfter(lately, -DAY));
  await makeBadges(talking, minutesAfter(lately, -DAY));
  // Everybody has looked into their inbox by then: only what is recent waits to be read.
  for (const person of company.values())
    await stage.as(person, lately)('notifications.mark_all_read', {});
  for (const one of told.filter(({ at }) => at >= lately)) await tell(one);
  // Otherwise done a little later; whoever looks round at once may search too.
  while ((await stage.as(system, now)('posts.index_posts', {})).done > 0);
}

/** What is told of what happened in spaces, and of how the place was set up. */
const isOfSpaces = (event: DomainEvent): boolean =>
  event.type === 'notifications.due' &&
  (event as NoticesDue).payload.notices.some(({ subject }) =>
    /^(?:community|admin)\./.test(subject.kind),
  );

type Told = { at: Date } & (
  { in: 'programme'; it: Happening } | { in: 'space'; it: SpaceHappening }
);

async function introduceAll(
  stage: Acting,
  company: Company,
  { people, community }: Demo,
  joined: ReadonlyMap<string, Date>,
): Promise<void> {
  for (const { key, about } of people) {
    const profile = community.profiles[key];
    const at = minutesAfter(joined.get(key) ?? new Date(0), 30);
    if (profile === undefined) continue;
    await introduce(stage, mustGet(company, key), at, { about, profile });
  }
}

type Team = { operator: string; begins: Date };

/** The operator, who looks after all spaces, and those who hold programmes and walk beside people. */
async function appointTeam(
  telling: Telling,
  demo: Demo,
  { operator, begins }: Team,
): Promise<void> {
  const { acting: stage, company } = telling;
  await appoint(stage, company, begins, {
    ...{ to: operator, kind: 'operator', scope: EVERYWHERE, by: null },
    reason: 'Keeps this demonstration running.',
  });
  const { moderator } = demo.community;
  await appoint(stage, company, minutesAfter(begins, 60), {
    ...{ to: moderator, kind: 'moderator', scope: EVERYWHERE, by: operator },
    reason: 'Reads before she acts.',
  });
  for (const programme of demo.programmes) {
    const at = minutesAfter(begins, DAY);
    const planted = await plantProgramme(stage, company, { programme, operator, at });
    telling.programmes.set(programme.slug, planted);
  }
}

/** Who looks after the place, and when the first duties were given. */
function teamOf({ people, community }: Demo, joined: ReadonlyMap<string, Date>): Team {
  const operator = people.find(({ role }) => role === 'operator')?.key;
  if (operator === undefined) throw new Error('The demo has no operator.');
  const team = [operator, community.moderator];
  const last = Math.max(...team.map((key) => joined.get(key)?.getTime() ?? 0));
  return { operator, begins: minutesAfter(new Date(last), 60) };
}
