import type { Person } from '#platform/actor.ts';
import { does, makeProgramme, makerOf } from '../matrix/side.ts';
import type { BrowserPlace } from './browser.ts';

const makers = new WeakMap<object, Person>();

/** A small programme to learn in: a discussion, then a reading. */
export async function openSchool({ cast }: BrowserPlace, title = 'Growing together') {
  const maker = makers.get(cast) ?? (await makerOf(cast));
  makers.set(cast, maker);
  const programme = await makeProgramme(cast, maker, 'adult', title);
  const enrolled = async (name: string): Promise<Person> => {
    const person = await cast.person(name);
    await does(cast, person, 'learning.enrol', { programme: programme.id });
    return person;
  };
  return {
    ...programme,
    maker,
    enrolled,
    page: `/learn/${programme.slug}`,
    talk: `/learn/${programme.slug}/${programme.discussion.slug}`,
  };
}
