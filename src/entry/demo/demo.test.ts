import { beforeAll, describe, expect, test } from 'vitest';
import { guest, type Person } from '#platform/actor.ts';
import { openWorld } from '#platform/testing/world.ts';
import { powersOfPerson } from '#modules/leading/index.server.ts';
import { StartError } from '#platform/embedded/start-error.ts';
import { register } from '#entry/modules.ts';
import type { QueryName, View } from '#entry/register.ts';
import { demo } from '../../../db/seed/demo/demo.ts';
import { stepsOf } from '../../../db/seed/demo/posts-of.ts';
import { fillDemo } from '../demo.ts';
import { demoCards } from './cards.ts';

const world = await openWorld(register, { DEMO: true });
const [growing] = demo.programmes;
const titles = new Map(demo.programmes.flatMap(stepsOf).map(({ title, slug }) => [title, slug]));
const counts = () =>
  world.sql<Record<string, number>>(
    `select (select count(*) from accounts.persona)::int as people, (select count(*) from learning.post)::int as posts,
      (select count(*) from learning.heart)::int as hearts, (select count(*) from learning.completion)::int as done,
      (select count(*) from "leading".duty)::int as duties, (select count(*) from notifications.item)::int as items,
      (select count(*) from platform.audit_entry)::int as audit`,
  );

async function person(key: string): Promise<Person> {
  const sql = `select account_id as "accountId", id as "personaId", name from accounts.persona where source = 'demo' and external_id = $1`;
  const [found] = await world.sql<Pick<Person, 'accountId' | 'personaId' | 'name'>>(sql, [key]);
  if (found === undefined) throw new Error(`${key} is not there`);
  const powers = await powersOfPerson(world.db.as(), { ...found, side: 'adult' }, world.deps.now());
  return { ...guest(), ...found, kind: 'person', side: 'adult', powers };
}

async function asks<Name extends QueryName>(
  key: string,
  name: Name,
  input: object = {},
): Promise<View<Name>> {
  const query = register.queries.get(name);
  if (query === undefined) throw new Error(name);
  return (await world.as(await person(key)).asks(query, input)) as View<Name>;
}

beforeAll(() => fillDemo(world), 60_000);

describe('the demo, once it is filled', () => {
  test('finds everybody where their stage says, for the reasons it says', async () => {
    const found = [];
    for (const { person: key, programme } of demo.stages) {
      const { programmes } = await asks(key, 'learning.mine');
      found.push({ person: key, ...standing(programmes, programme) });
    }
    expect(found).toEqual(
      demo.stages.map(({ person: key, last, now, missing, because }) => {
        return {
          person: key,
          last,
          now,
          missing,
          uncounted: because === undefined ? [] : [because],
        };
      }),
    );
  });

  test('shows Jonas the same people at the same steps', async () => {
    const view = await asks('jonas', 'learning.register', { programme: growing?.slug });
    const names = new Map(demo.people.map(({ key, name }) => [key, name]));
    const here = demo.stages.filter(({ programme }) => programme === growing?.slug);
    expect(new Map(view.people.map((one) => [one.name, slugOf(one.current?.title)]))).toEqual(
      new Map(here.map(({ person: key, now }) => [names.get(key), now])),
    );
    expect(view.totals.people).toBe(here.length);
  });

  test('leaves only what is recent to be read in the inboxes', async () => {
    const lately = world.deps.now().getTime() - 2 * 86_400_000;
    for (const key of ['mira', 'amaru', 'jonas', 'henrike']) {
      const { items } = await asks(key, 'notifications.inbox');
      expect(items.filter(({ at, readAt }) => at.getTime() < lately && readAt === null)).toEqual(
        [],
      );
    }
    const { items, unread } = await asks('mira', 'notifications.inbox');
    expect(items.length).toBeGreaterThan(3);
    expect(unread).toBeGreaterThan(0);
  });

  test('lets Amaru wait for a first reply', async () => {
    const { items } = await asks('amaru', 'notifications.inbox');
    const there = items.filter(({ place }) => place.link.includes('/service-leadership'));
    expect(there).toEqual([]);
  });

  test('gives the duties that the stories need, and no more', async () => {
    const held = await world.sql<{ name: string; kind: string; everywhere: boolean }>(
      `select name, kind, scope_id is null as everywhere from "leading".duty join accounts.pub_member_card c on c.id = persona_id order by 1, 2`,
    );
    expect(
      held.map(({ name, kind, everywhere }) => `${name} ${kind}${everywhere ? ' everywhere' : ''}`),
    ).toEqual([
      'Adaeze mentor',
      'Adaeze mentor',
      'Chayo moderator',
      'Hadiza moderator everywhere',
      'Henrike host',
      'Henrike host',
      'Jonas mentor',
      'Ruth moderator',
      'Sunniva moderator',
      'Sunniva moderator',
      'Tomas moderator',
      'Wanda operator everywhere',
    ]);
  });

  test('has a way in to each story on the front page', async () => {
    for (const { name, leads } of demoCards) {
      const key = demo.people.find((one) => one.name === name)?.key ?? '';
      const [, , programme, step] = leads.split('/');
      if (step === undefined) continue;
      const isStep = !['register', 'edit'].includes(step);
      const view = isStep
        ? await asks(key, 'learning.discussion', { programme, step })
        : await asks(key, 'learning.register', { programme });
      expect(view.programme.slug, leads).toBe(programme);
    }
  });

  test('reads the home of a member with six statements', async () => {
    const mira = world.as(await person('mira'));
    const page = ['notifications.unread', 'learning.next_things', 'notifications.inbox'];
    const queries = page.flatMap((name) => register.queries.get(name) ?? []);
    const reading = async () => {
      for (const query of queries) await mira.asks(query, {});
    };
    expect(await world.statements(reading)).toBeLessThanOrEqual(6);
    const { underway } = await asks('mira', 'learning.next_things');
    expect(underway).toMatchObject([
      { step: { slug: 'service-leadership' }, missing: { answer: true, replies: 1 }, begun: false },
    ]);
  });

  test('has nothing left to do and nothing in the future', async () => {
    expect(await world.drain()).toBe(0);
    const [late] = await world.sql<{ n: number }>(
      `select ((select count(*) from learning.post where created_at > $1) + (select count(*) from notifications.item where at > $1))::int as n`,
      [world.deps.now()],
    );
    expect(late?.n).toBe(0);
  });

  test('is changed by no second start', async () => {
    const before = await counts();
    await fillDemo(world);
    expect(await counts()).toEqual(before);
  });
});

test('A place where somebody has one of the names is told so, and is left as it was', async () => {
  const other = await openWorld(register);
  const join = register.useCases.get('accounts.join');
  if (join === undefined) throw new Error('nobody can join');
  const birthYear = 1990;
  await other
    .as(guest())
    .does(join, { name: 'Selin', password: 'long enough for all', birthYear, guidelines: true });
  await expect(fillDemo(other)).rejects.toThrow(StartError);
  const [{ n } = { n: 0 }] = await other.sql<{ n: number }>(
    'select count(*)::int as n from accounts.persona',
  );
  expect(n).toBe(1);
});

type Programmes = View<'learning.mine'>['programmes'];

/** Where somebody stands in a programme, in the words of the stages. */
function standing(programmes: Programmes, slug: string) {
  const programme = programmes.find((one) => one.slug === slug);
  const steps = programme?.courses.flatMap((course) => course.steps) ?? [];
  const last = slugOf(steps.findLast(({ state }) => state === 'done')?.title);
  const now = steps.find(({ state }) => state !== 'done');
  if (now === undefined) return { last, now: null, missing: 'nothing', uncounted: [] };
  const uncounted = now.evidence.flatMap(({ because }) => because ?? []);
  return { last, now: slugOf(now.title), missing: missingOf(now), uncounted };
}

function missingOf({
  kind,
  state,
  missing,
}: Programmes[number]['courses'][number]['steps'][number]) {
  if (kind === 'reading') return 'reading';
  if (missing.answer) return 'answer';
  return state === 'waiting' ? 'peer' : 'reply';
}

/** Addresses are made from titles; the demo's own are shorter here and there. */
function slugOf(title: string | undefined): string | null {
  return title === undefined ? null : (titles.get(title) ?? title);
}
