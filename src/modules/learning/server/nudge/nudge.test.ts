import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import type { Person } from '#platform/actor.ts';
import { openCast, type Cast } from '#tests/cast/cast.ts';
import { does } from '#tests/matrix/side.ts';
import { archiveProgramme } from '../authoring/set-aside.ts';
import { personGradebook } from '../gradebook/person.ts';
import { openSchool } from '../programme/testing/school.ts';
import { leaveProgramme } from '../programme/taking-part.ts';
import { nudge, takeBackNudge } from './nudge.ts';
import { nudging, oneNudge } from './nudging.ts';

let cast: Cast;
beforeAll(async () => {
  cast = await openCast();
});

async function openBehind() {
  const school = await openSchool(cast);
  const [ann, ben, carl] = [
    await school.trainee('Ann'),
    await school.trainee('Ben'),
    await school.trainee('Carl'),
  ];
  const words = (to: Person[], body = 'How are you getting on?') => ({
    ...{ programme: school.id, body, clientId: randomUUID() },
    people: to.map(({ personaId }) => personaId),
  });
  return { school, ann, ben, carl, words };
}

type Item = {
  says: string;
  place: { link: string; language: string | null };
  people: { names: string[] };
};
async function told(person: Person): Promise<Item[]> {
  await cast.drain();
  const inbox = cast.registry.queries.get('notifications.inbox') ?? expect.fail('no inbox');
  const { items } = (await cast.as(person).asks(inbox, {})) as { items: Item[] };
  return items.filter(({ says }) => says === 'inbox.host_wrote');
}
const days = (n: number) => cast.at(new Date(cast.deps.now().getTime() + n * 86_400_000));

test('A host writes to those who are behind: each hears of it alone, reads it under the host’s name, and of nobody else', async () => {
  const { school, ann, ben, carl, words } = await openBehind();
  const sent = await cast.as(school.host).does(nudge, words([ann, ben]));
  expect(sent).toMatchObject({ written: 2, left: 0 });
  const [item] = await told(ann);
  expect(item).toMatchObject({
    people: { names: [school.host.name] },
    place: { link: `/my-learning/words/${sent.nudge}` },
  });
  const read = await cast.as(ann).asks(oneNudge, { nudge: sent.nudge });
  expect(read).toMatchObject({
    ...{ body: 'How are you getting on?', by: { name: school.host.name } },
    programme: { slug: school.slug },
  });
  expect(JSON.stringify(read)).not.toMatch(new RegExp(`${ben.name}|${ben.personaId}`));
  expect(await told(carl)).toEqual([]);
  for (const actor of [carl, school.host])
    expect((await cast.as(actor).refused(oneNudge, { nudge: sent.nudge })).code).toBe('not_found');
  const view = await cast
    .as(school.host)
    .asks(personGradebook, { programme: school.id, person: ann.personaId });
  expect(view.words).toMatchObject([{ by: school.host.name, others: 1, takenAt: null }]);
});

test('The inbox says in which language the programme is called, so that its name is read aloud as it is written', async () => {
  const { school, ann, words } = await openBehind();
  await cast.as(school.host).does(nudge, words([ann]));
  expect((await told(ann))[0]?.place.language).toBe('en');
  await cast.sql(`update learning.programme set language = 'es' where id = $1`, [school.id]);
  expect((await told(ann))[0]?.place.language).toBe('es');
  await cast.sql(
    `insert into platform.translation (subject_id, locale, fields, of_original, written_at)
     values ($1, 'en', '{"title": "Growing"}', '', now())`,
    [school.id],
  );
  expect((await told(ann))[0]?.place).toMatchObject({ language: 'en', title: 'Growing' });
});

test('Nobody is written to twice within three days, by whichever host, nor by a double press', async () => {
  const { school, ann, ben, words } = await openBehind();
  const first = words([ann]);
  const once = await cast.as(school.host).does(nudge, first);
  expect(await cast.as(school.host).does(nudge, first)).toEqual(once);
  const other = await cast.withDuty(await cast.person('Second host'), 'host', { scope: school.id });
  expect((await cast.as(other).refused(nudge, words([ann]))).why).toBe('nobody_to_write_to');
  expect(await cast.as(other).does(nudge, words([ann, ben]))).toMatchObject({
    ...{ written: 1, left: 1 },
  });
  expect(await told(ann)).toHaveLength(1);
  const shown = async () =>
    (await cast.as(school.host).asks(nudging, { programme: school.id })).people.find(
      ({ id }) => id === ann.personaId,
    );
  expect(await shown()).toMatchObject({
    ...{ writtenAt: cast.deps.now(), can: { write: 'written_to_these_days' } },
  });
  days(3);
  expect(await shown()).toMatchObject({ can: { write: true } });
  const tries = await Promise.allSettled(
    [school.host, other].map((host) => cast.as(host).does(nudge, words([ann]))),
  );
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await told(ann)).toHaveLength(2);
});

test('Only those who hold it write, to whoever takes part; who blocked the host hears and reads nothing', async () => {
  const { school, ann, ben, carl, words } = await openBehind();
  const mentor = await cast.withDuty(await cast.person('Jonas'), 'mentor', { scope: school.id });
  for (const actor of [mentor, ann]) {
    expect((await cast.as(actor).refused(nudge, words([ben]))).code).toBe('not_found');
    expect((await cast.as(actor).refused(nudging, { programme: school.id })).code).toBe(
      'not_found',
    );
  }
  await cast.as(carl).does(leaveProgramme, { programme: school.id });
  const stranger = await cast.person('Somebody elsewhere');
  expect((await cast.as(school.host).refused(nudge, words([carl, stranger]))).why).toBe(
    'nobody_to_write_to',
  );
  for (const body of ['', ' \u200b\n\u2800 ', 'x'.repeat(2001)])
    expect(
      Object.keys((await cast.as(school.host).refused(nudge, words([ann], body))).fields),
    ).toEqual(['body']);
  await does(cast, ben, 'accounts.block', { person: school.host.personaId });
  const { nudge: id } = await cast.as(school.host).does(nudge, words([ann, ben], 'مرحبا 🌱'));
  expect(await told(ben)).toEqual([]);
  const apart = { ...ben, blocked: [school.host.personaId] };
  expect((await cast.as(apart).refused(oneNudge, { nudge: id })).code).toBe('not_found');
  expect((await cast.as(ann).asks(oneNudge, { nudge: id })).body).toBe('مرحبا 🌱');
});

test('Besides hosts their words are read by mentors of that programme, on its side, and by no other mentor', async () => {
  const { school, ann, words } = await openBehind();
  const elsewhere = await openSchool(cast);
  const { nudge: id } = await cast.as(school.host).does(nudge, words([ann], 'Just between us.'));
  const read = { programme: school.id, person: ann.personaId };
  const mentorOf = async (name: string, scope: string) =>
    cast.withDuty(await cast.person(name), 'mentor', { scope });
  const beside = await mentorOf('Beside', school.id);
  const { words: seen } = await cast.as(beside).asks(personGradebook, read);
  expect(seen?.map((one) => one.id)).toEqual([id]);
  const other = await mentorOf('Elsewhere', elsewhere.id);
  for (const who of [other, ann])
    expect((await cast.as(who).refused(personGradebook, read)).code).toBe('not_found');
  // Who moderates sees the register, and not what was written to her alone.
  const moderator = await cast.withDuty(await cast.person('Moderates'), 'moderator');
  expect((await cast.as(moderator).asks(personGradebook, read)).words).toBeNull();
  // Once the programme is for the young, whoever is not cleared reads no more of it.
  await cast.sql(`update learning.programme set side = 'teen' where id = $1`, [school.id]);
  expect((await cast.as(beside).refused(personGradebook, read)).code).toBe('not_found');
});

test('In a programme that came to its end nobody is written to any more, and its page says so', async () => {
  const { school, ann, words } = await openBehind();
  const at = { programme: school.id };
  expect((await cast.as(school.host).asks(nudging, at)).can.write).toBe(true);
  await cast.as(school.host).does(archiveProgramme, { ...at, reason: 'It came to its end.' });
  expect((await cast.as(school.host).refused(nudge, words([ann]))).why).toBe('programme_rests');
  expect((await cast.as(school.host).asks(nudging, at)).can.write).toBe('programme_rests');
  expect(await told(ann)).toEqual([]);
});

test('What was written is taken back: nobody reads it any more, the inbox forgets it, and they may be written to', async () => {
  const { school, ann, words } = await openBehind();
  const { nudge: id } = await cast.as(school.host).does(nudge, words([ann], 'To the wrong list.'));
  expect(await told(ann)).toHaveLength(1);
  expect((await cast.as(ann).refused(takeBackNudge, { nudge: id })).code).toBe('not_found');
  await cast.as(school.host).does(takeBackNudge, { nudge: id });
  expect(await told(ann)).toEqual([]);
  expect((await cast.as(ann).refused(oneNudge, { nudge: id })).code).toBe('not_found');
  expect((await cast.as(school.host).refused(takeBackNudge, { nudge: id })).why).toBe(
    'taken_back_already',
  );
  await cast.as(school.host).does(nudge, words([ann], 'To the right one.'));
  expect(await told(ann)).toHaveLength(1);
});

test('A slip is put right once: who was written to, and written to anew, is left in peace for three days, whatever was taken back', async () => {
  const { school, ann, ben, words } = await openBehind();
  const by = cast.as(school.host);
  for (const body of ['To the wrong list.', 'To the right one, with a slip.']) {
    const { nudge: id } = await by.does(nudge, words([ann], body));
    await by.does(takeBackNudge, { nudge: id });
  }
  expect((await by.refused(nudge, words([ann]))).why).toBe('nobody_to_write_to');
  const { people } = await by.asks(nudging, { programme: school.id });
  const mayWrite = new Map(people.map((one) => [one.id, one.can.write]));
  expect(mayWrite.get(ann.personaId)).toBe('written_to_these_days');
  expect(mayWrite.get(ben.personaId)).toBe(true);
  days(3);
  await by.does(nudge, words([ann]));
});

test('Stuck is who has stood still for two weeks with what is theirs to do; whoever moved yesterday is not', async () => {
  const { school, ann, ben } = await openBehind();
  const talk = await school.discussion('Talk');
  days(13);
  await school.reads(ben, school.first);
  days(1);
  const stuck = async () =>
    (await cast.as(school.host).asks(nudging, { programme: school.id })).people
      .filter(({ isStuck }) => isStuck)
      .map(({ id }) => id);
  expect(await stuck()).toContain(ann.personaId);
  expect(await stuck()).not.toContain(ben.personaId);
  // Whoever waits for a peer is not behind, however long.
  await school.answers(ben, talk);
  days(30);
  expect(await stuck()).not.toContain(ben.personaId);
});

test('Words of a host lead to where one is in the programme; when all is done they lead to none', async () => {
  const { school, ann, words } = await openBehind();
  const { nudge: id } = await cast.as(school.host).does(nudge, words([ann]));
  const read = async () => (await cast.as(ann).asks(oneNudge, { nudge: id })).step;
  expect(await read()).toMatchObject({ slug: 'welcome', kind: 'reading' });
  await school.reads(ann, school.first);
  expect(await read()).toBeNull();
});
