import { registry } from '#entry/modules.ts';
import type { QueryName, View } from '#entry/registry.ts';
import { factsAbout } from '#platform/actor-facts.sql.ts';
import { guest, type Person } from '#platform/actor.ts';
import type { openWorld } from '#platform/testing/world.ts';

type World = Awaited<ReturnType<typeof openWorld>>;

/** Somebody of the demo by their key, and what they find where they ask. */
export function askingIn(world: World) {
  async function person(key: string): Promise<Person> {
    const sql = `select account_id as "accountId", id as "personaId", name from accounts.persona where source = 'demo' and external_id = $1`;
    const [found] = await world.sql<Pick<Person, 'accountId' | 'personaId' | 'name'>>(sql, [key]);
    if (found === undefined) throw new Error(`${key} is not there`);
    const asking = { tx: world.db.as<never>(), now: world.deps.now(), registry };
    const facts = await factsAbout(asking, { ...found, side: 'adult' });
    return { ...guest(), ...found, kind: 'person', side: 'adult', ...facts };
  }

  async function asks<Name extends QueryName>(
    key: string,
    name: Name,
    input: object = {},
    locale: Person['locale'] = 'en',
  ): Promise<View<Name>> {
    const query = registry.queries.get(name);
    if (query === undefined) throw new Error(name);
    const reader = { ...(await person(key)), locale };
    return (await world.as(reader).asks(query, input)) as View<Name>;
  }
  return { person, asks };
}

/** What there is to read in Spanish, by its titles, and which space is offered first to write in. */
export async function readInSpanish(world: World) {
  const { asks } = askingIn(world);
  const isSpanish = ({ language }: { language: string | null }) => language === 'es';
  const titles = (ones: readonly { title: string }[]) => ones.map(({ title }) => title);
  const { spaces } = await asks('wanda', 'community.spaces', {}, 'es');
  const { programmes } = await asks('wanda', 'learning.programmes', {}, 'es');
  const slug = programmes.find(isSpanish)?.slug;
  const { courses } = await asks('wanda', 'learning.programme', { programmeSlug: slug }, 'es');
  const { badges } = await asks('wanda', 'recognition.badges');
  const versions = badges.flatMap((badge) => badge.versions.filter(({ isThere }) => isThere));
  const { likely } = await asks('mira', 'community.where_to_write', {}, 'es');
  return {
    spaces: titles(spaces.filter(isSpanish)),
    steps: titles(courses.flatMap((course) => [course, ...course.steps]).filter(isSpanish)),
    badges: titles(versions).sort(),
    first: likely[0]?.title,
  };
}
