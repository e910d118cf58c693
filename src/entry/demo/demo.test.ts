import { beforeAll, describe, expect, test } from 'vitest';
import { guest } from '#platform/actor.ts';
import { openWorld } from '#platform/testing/world.ts';
import { registry } from '#entry/modules.ts';
import type { View } from '#entry/registry.ts';
import { spaceHappenings } from '#db/seed/demo/community/happenings.ts';
import { demo } from '#db/seed/demo/demo.ts';
import { pointInTime } from '#db/seed/demo/moment.ts';
import { perform } from '#platform/perform.ts';
import { actorOf } from '../actor.ts';
import { endDemo, fillDemo } from '../demo.ts';
import { demoCards } from './cards.ts';
import { badges } from '#db/seed/demo/community/badges.ts';
import { askingIn, readInSpanish } from './testing/asking.ts';
import { countsOf, talkOf } from './testing/counts.ts';
import { slugOf, standing } from './testing/standing.ts';

const world = await openWorld(registry, { DEMO: true });
const [growing] = demo.programmes;
const counts = () => countsOf(world);
const useCase = (name: string) => {
  const found = registry.useCases.get(name);
  if (found === undefined) throw new Error(`there is no ${name}`);
  return found;
};
const beDemoPerson = useCase('accounts.be_demo_person');

function talk() {
  const now = world.deps.now();
  const joined = new Map(demo.people.map(({ key, joined: when }) => [key, pointInTime(when, now)]));
  return { told: spaceHappenings(demo.community, 'wanda', joined, now) };
}

const { person, asks } = askingIn(world);

beforeAll(async () => {
  const { useCases } = registry;
  const broken = { ...registry, useCases: new Map(useCases) };
  broken.useCases.delete('learning.publish_programme');
  const brokenOff = fillDemo({ deps: world.deps, registry: broken });
  await expect(brokenOff).rejects.toThrow('learning.publish_programme');
  expect(Object.values((await counts())[0] ?? {})).toEqual(Array(8).fill(0));
  expect((await fillDemo(world))?.name).toBe('Keeper');
}, 300_000);

describe('the demo, once it is filled', () => {
  test('is read in two languages, and whoever reads Spanish finds first where it is spoken', async () => {
    const inSpanish = await readInSpanish(world);
    expect(inSpanish.spaces).toContain('Pequeñas cosas buenas');
    expect(inSpanish.steps.length).toBeGreaterThan(3);
    expect(inSpanish.badges).toEqual(badges.map(({ spanish }) => spanish.title).sort());
    expect(inSpanish.first).toBe('La mesa');
  });

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
    const view = await asks('jonas', 'learning.register', { programmeSlug: growing?.slug });
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
      `select name, kind, scope_id is null as everywhere from "leading".duty join accounts.pub_member_card c on c.id = persona_id where ended_at is null order by 1, 2`,
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
      'Keeper operator everywhere',
      'Ruth moderator',
      'Sunniva moderator',
      'Sunniva moderator',
      'Tomas moderator',
      'Wanda operator everywhere',
    ]);
  });

  test('has a way in to each story on the front page', async () => {
    for (const { name, leads } of demoCards) {
      await world.as(guest()).does(beDemoPerson, { name });
      const key = demo.people.find((one) => one.name === name)?.key ?? '';
      const [, where, programmeSlug, stepSlug] = leads.split('/');
      if (where !== 'learn' || stepSlug === undefined) continue;
      const isStep = !['register', 'edit'].includes(stepSlug);
      const view = isStep
        ? await asks(key, 'learning.discussion', { programmeSlug, stepSlug })
        : await asks(key, 'learning.register', { programmeSlug });
      expect(view.programme.slug, leads).toBe(programmeSlug);
    }
  });

  test('has the talk of its spaces where it was said, and only what is hidden, taken back or waits is unseen', async () => {
    const { told } = talk();
    const those = (...kinds: string[]) => told.filter(({ kind }) => kinds.includes(kind)).length;
    expect(await talkOf(world)).toEqual({
      threads: those('opened'),
      posts: those('opened', 'wrote'),
      hidden: those('hid'),
      gone: those('took_back'),
      held: 1,
      answers: those('accepted'),
      hearts: those('gave_heart'),
    });
  });

  test('has Jun’s three addresses wait for Sunniva, who may let them out', async () => {
    const { held } = await asks('sunniva', 'community.held');
    expect(held.map(({ title }) => title)).toEqual([
      "How is everybody's week, in one kitchen object?",
    ]);
  });

  test('shows guests the spaces that are for everyone, and none of the others', async () => {
    const open = demo.community.spaces.filter(({ reads }) => reads === 'everyone');
    const spaces = registry.queries.get('community.spaces');
    if (spaces === undefined) throw new Error('there are no spaces');
    const seen = (await world.as(guest()).asks(spaces, {})) as View<'community.spaces'>;
    expect(seen.spaces.map(({ title }) => title)).toEqual(open.map(({ title }) => title));
    const { spaces: hers } = await asks('noor', 'community.spaces');
    expect(hers.map(({ title }) => title)).toContain('Living with …');
    expect(hers.map(({ title }) => title)).not.toContain('Walking beside');
  });

  test('forgives a mistyped word at once', async () => {
    const search = registry.queries.get('community.search');
    if (search === undefined) throw new Error('there is no search');
    const found = JSON.stringify(await world.as(guest()).asks(search, { q: 'kitchn' }));
    expect(found).toContain('kitchen');
  });

  test('lets Noor wait for a first answer, where those who greet people find her', async () => {
    const hers = { spaceSlug: 'asking', show: 'mine' };
    const { threads } = await asks('noor', 'community.space', hers);
    expect(threads).toMatchObject([{ waits: true, replies: 0 }]);
    const waiting = await asks('sunniva', 'community.needs_reply');
    expect(JSON.stringify(waiting)).toContain(threads[0]?.title);
  });

  test('tells nobody of a thousand small things, one by one', async () => {
    const [most] = await world.sql<{ n: number }>(
      `select max(n)::int as n from (select count(*) as n from notifications.item group by persona_id) each`,
    );
    expect(most?.n).toBeLessThan(200);
  });

  test('tells people of what was said to them lately', async () => {
    const { items } = await asks('noor', 'notifications.inbox');
    expect(items.map(({ kind }) => kind)).toEqual(['replied', 'hearted']);
    const { unread } = await asks('sunniva', 'notifications.inbox');
    expect(unread).toBeGreaterThan(0);
  });

  test('reads the home of a member with nine statements', async () => {
    const mira = world.as(await person('mira'));
    const page = ['notifications.unread', 'learning.next_things', 'notifications.inbox'];
    const queries = page.flatMap((name) => registry.queries.get(name) ?? []);
    const reading = async () => {
      for (const query of queries) await mira.asks(query, {});
    };
    expect(await world.statements(reading)).toBeLessThanOrEqual(9);
    const { underway } = await asks('mira', 'learning.next_things');
    expect(underway).toMatchObject([
      { step: { slug: 'service-leadership' }, missing: { answer: true, replies: 1 }, begun: false },
    ]);
  });

  test('has nothing left to do and nothing in the future', async () => {
    expect([await world.drain(), await world.drain()].at(-1)).toBe(0);
    const [late] = await world.sql<{ n: number }>(
      `select ((select count(*) from posts.post where created_at > $1) + (select count(*) from notifications.item where at > $1))::int as n`,
      [world.deps.now()],
    );
    expect(late?.n).toBe(0);
  });

  test('is changed by no second start', async () => {
    const before = await counts();
    expect(await fillDemo(world)).toBe(null);
    expect(await counts()).toEqual(before);
  });

  test('ends with the next start that is no demo: nobody is in or comes in as somebody made up', async () => {
    const be = { name: 'Wanda' };
    const seated = (await world.as(guest()).does(beDemoPerson, be)) as {
      session: { token: string };
    };
    const wanda = { cookie: `samovar_session=${seated.session.token}` };
    expect((await actorOf(world.deps, wanda)).kind).toBe('person');
    await world.sql(`update accounts.account a set email = 'visitor@example.org', password_hash = 'x' from accounts.persona p
      where p.account_id = a.id and p.name = 'Wanda'`);
    await endDemo(world);
    expect((await actorOf(world.deps, wanda)).kind).toBe('guest');
    const open = await world.sql(`select p.name from accounts.persona p
      join accounts.account a on a.id = p.account_id where a.password_hash is not null`);
    expect(open).toEqual([{ name: 'Keeper' }]);
    expect(await world.sql(`select from accounts.account where email is not null`)).toEqual([]);
    const plain = { ...world.deps, settings: { ...world.deps.settings, DEMO: false } };
    await expect(
      perform(plain, guest(), beDemoPerson, be, { network: 'here' }),
    ).rejects.toMatchObject({ code: 'not_found' });
  });
});
