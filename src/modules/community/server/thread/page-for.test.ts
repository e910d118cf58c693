import { expect, test } from 'vitest';
import type { PersonView } from '#modules/accounts/profile.contract.ts';
import { postsOf as postsOfIn, search as searchIn } from '#modules/posts/index.server.ts';
import type { Actor } from '#platform/actor.ts';
import { openCast } from '#tests/cast/cast.ts';
import { openStage } from './testing/stage.ts';

const [postsOf, search] = [postsOfIn('community'), searchIn('community')];
const cast = await openCast();
const { queries, useCases } = cast.registry;
const person = queries.get('accounts.person') ?? expect.fail('nobody has a page');
const changeProfile = useCases.get('accounts.change_profile') ?? expect.fail('nothing is changed');
const ann = await cast.person('Ann');
const ben = await cast.person('Ben');
const moderator = await cast.withDuty(await cast.person('Modesta'), 'moderator');
const stage = await openStage(cast, { reads: 'everyone' });
const { thread } = await stage.opens(ann, { body: 'A lantern in the window.' });

const pageOf = async (reader: Actor) =>
  (await cast.as(reader).asks(person, { person: ann.personaId })) as PersonView;
/** Whether Ann's page is shown to a reader, what she wrote is gathered there, and by search. */
async function shown(reader: Actor): Promise<boolean[]> {
  const { isClosed, aboutHtml } = await pageOf(reader);
  const { posts } = await cast.as(reader).asks(postsOf, { person: ann.personaId });
  const { unknown } = await cast.as(reader).asks(search, { q: 'lantern', by: 'ANN' });
  const tells = reader.kind === 'guest' || aboutHtml !== '';
  return [!isClosed && tells, posts.length > 0, unknown === null];
}
const all = (is: boolean) => [is, is, is];

test('a new page is for people who are signed in, until its owner opens it', async () => {
  expect(await shown(cast.guest)).toEqual(all(false));
  await cast.as(ann).does(changeProfile, { about: 'I bake.' });
  expect(await shown(cast.guest)).toEqual(all(false));
  expect(await shown(ben)).toEqual(all(true));
});

test.each([
  ['all', { guest: true, ben: true }],
  ['members', { guest: false, ben: true }],
  ['me', { guest: false, ben: false }],
])(
  'a page for %s is gathered for these and nobody else; the thread is read as before',
  async (pageFor, who) => {
    await cast.as(ann).does(changeProfile, { about: 'I bake.', pageFor });
    expect(await shown(cast.guest)).toEqual(all(who.guest));
    expect(await shown(ben)).toEqual(all(who.ben));
    for (const reader of [ann, moderator]) expect(await shown(reader)).toEqual(all(true));
    for (const reader of [cast.guest, ben])
      expect((await stage.reads(reader, thread)).opening?.html).toContain('lantern');
  },
);

test('what is not said stays, and nothing else can be said', async () => {
  await cast.as(ann).does(changeProfile, { pageFor: 'me' });
  await cast.as(ann).does(changeProfile, { about: 'I bake bread.' });
  expect((await pageOf(ben)).isClosed).toBe(true);
  const other = await cast.as(ann).refused(changeProfile, { pageFor: 'friends' });
  expect(other.fields).toEqual({ pageFor: 'choose_one' });
});
