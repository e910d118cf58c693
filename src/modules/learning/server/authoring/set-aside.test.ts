import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Actor } from '#platform/actor.ts';
import { putPost } from '#tests/cast/put-post.ts';
import { openCast } from '#tests/cast/cast.ts';
import { discussion } from '../discussion/discussion.ts';
import { postReply } from '../discussion/posting.ts';
import { mine } from '../mine/mine.ts';
import { myProgramme } from '../mine/my-programme.ts';
import { programme } from '../programme/programmes.ts';
import { openSchool } from '../programme/testing/school.ts';
import { authoring } from './authoring.ts';
import { publishProgramme, withdrawProgramme } from './opening-acts.ts';
import { copyProgramme } from './programme-acts.ts';
import { archiveProgramme, bringBackProgramme, hideProgramme } from './set-aside.ts';

const cast = await openCast();
const undo = cast.registry.useCases.get('safety.undo_deed') ?? expect.fail('no undoing');
const reason = 'It came to its end.';
const later = () => cast.at(new Date(cast.deps.now().getTime() + 60_000));

async function school() {
  const at = await openSchool(cast);
  const talk = await at.discussion('Talk');
  const [ann, ben, carla] = [
    await at.trainee('Ann'),
    await at.trainee('Ben'),
    await cast.person(`Carla ${randomUUID().slice(0, 4)}`),
  ];
  for (const one of [ann, ben]) await at.reads(one, at.first);
  const words = await at.answers(ann, talk);
  const input = { programme: at.id };
  const reads = async (who: Actor) =>
    (await cast
      .as(who)
      .asks(programme, input)
      .catch(() => null)) !== null;
  return { ...at, ...{ talk, ann, ben, carla, words, input, reads } };
}

async function newest(who: Actor) {
  await cast.drain();
  const inbox = cast.registry.queries.get('notifications.inbox') ?? expect.fail('no inbox');
  const { items } = (await cast.as(who).asks(inbox, {})) as {
    items: { says: string; reason: string | null; place: { title: string; link: string } }[];
  };
  return items[0];
}

async function undoes(who: Actor, subject: string) {
  later();
  const [deed] = await cast.sql<{ id: string }>(
    'select id from platform.deed where subject_id = $1 order by at desc limit 1',
    [subject],
  );
  return cast.as(who).does(undo, { deed: deed?.id, reason: 'The wrong one.' });
}

test('an archived programme is read on by Ann, who began, and found by nobody else; nothing more is done there, and it comes back', async () => {
  const at = await school();
  const act = { ...at.input, reason };
  expect(await cast.as(at.ann).refused(archiveProgramme, act)).toMatchObject({ code: 'not_found' });
  await cast.as(at.host).does(archiveProgramme, act);
  expect([await at.reads(at.ann), await at.reads(at.carla), await at.reads(cast.guest)]).toEqual([
    ...[true, false, false],
  ]);
  expect(await newest(at.ann)).toMatchObject({
    ...{ says: 'inbox.programme_placed_archived', reason },
    place: { link: `/learn/${at.slug}` },
  });
  const page = await cast.as(at.ben).asks(discussion, { ...at.input, stepSlug: 'talk' });
  expect(page.can).toMatchObject({ answer: 'programme_rests', reply: 'programme_rests' });
  expect(
    await cast.as(at.host).refused(postReply, {
      ...{ post: at.words.post, body: 'One more.', clientId: randomUUID() },
    }),
  ).toMatchObject({ why: 'programme_rests' });
  const own = (await cast.as(at.ann).asks(mine)).programmes[0];
  expect(own).toMatchObject({ steps: 2, done: 1 });
  for (const refused of [
    await cast.as(at.host).refused(archiveProgramme, act),
    await cast.as(at.host).refused(publishProgramme, at.input),
    await cast.as(at.host).refused(withdrawProgramme, at.input),
  ])
    expect(['programme_is_archived', 'bring_back_first']).toContain(refused.why);
  later();
  await cast.as(at.host).does(bringBackProgramme, { ...at.input, reason: 'It goes on.' });
  expect(await newest(at.ann)).toMatchObject({
    ...{ says: 'inbox.programme_placed_brought_back', reason: 'It goes on.' },
  });
  expect(await at.reads(at.carla)).toBe(true);
  await at.answers(at.ben, at.talk);
});

test('a hidden programme is there for its authors and moderators alone; Ann is told by its title, and why; undone, it is as it was', async () => {
  const at = await school();
  await cast.as(at.host).does(withdrawProgramme, at.input);
  later();
  await cast.as(at.host).does(hideProgramme, { ...at.input, reason: 'A name stands in it.' });
  const moderator = await cast.withDuty(await cast.person('Mo'), 'moderator');
  const mentor = await cast.withDuty(await cast.person('Mia'), 'mentor', { scope: at.id });
  const who = [at.host, moderator, mentor, at.ann, at.carla];
  expect(await Promise.all(who.map(at.reads))).toEqual([true, true, false, false, false]);
  expect(await newest(at.ann)).toMatchObject({
    ...{ says: 'inbox.programme_placed_hidden', reason: 'A name stands in it.' },
    place: { title: 'Growing as a leader', link: `/my-learning/${at.slug}` },
  });
  expect(await newest(at.carla)).toBeUndefined();
  await undoes(at.host, at.id);
  expect(await cast.as(at.host).asks(authoring, at.input)).toMatchObject({
    ...{ setAside: null, closed: true },
  });
  expect([await at.reads(at.ann), await at.reads(at.carla)]).toEqual([true, false]);
  // And the undoing as well.
  await undoes(at.host, at.id);
  expect(await at.reads(at.ann)).toBe(false);
});

test('of a hidden programme Ann reads why, what she did and wrote, and nothing besides; for Carla and on the other side there is none', async () => {
  const at = await school();
  await at.answers(at.ben, at.talk, 'Ben told me so.');
  await cast.as(at.host).does(hideProgramme, { ...at.input, reason: 'A name stands in it.' });
  const own = await cast.as(at.ann).asks(myProgramme, at.input);
  expect(own).toMatchObject({
    ...{ slug: at.slug, nextStep: null, lookedAfterBy: [] },
    courses: [{ steps: [{ slug: 'welcome', state: 'done' }, { slug: 'talk' }] }],
    hidden: {
      ...{ since: cast.deps.now(), reason: 'A name stands in it.' },
      words: [{ post: at.words.post, step: { slug: 'talk' } }],
      isCut: false,
    },
  });
  expect(JSON.stringify(own)).not.toContain('Ben told me so');
  expect((await cast.as(at.ann).asks(mine)).hidden.map(({ slug }) => slug)).toEqual([at.slug]);
  expect((await cast.as(at.carla).asks(mine)).hidden).toEqual([]);
  const moved = { ...at.ann, side: 'teen' as const };
  const mentor = await cast.withDuty(await cast.person('Mia'), 'mentor', { scope: at.id });
  for (const who of [at.carla, mentor, moved])
    expect((await cast.as(who).refused(myProgramme, at.input)).code).toBe('not_found');
  await cast.as(at.host).does(bringBackProgramme, { ...at.input, reason });
  expect(await cast.as(at.ann).asks(myProgramme, at.input)).toMatchObject({ hidden: null });
  expect((await cast.as(at.ann).asks(mine)).hidden).toEqual([]);
});

test('of very much that Ann wrote the latest stands there, and that there is more', async () => {
  const at = await school();
  let last = '';
  for (let nr = 0; nr < 200; nr += 1) {
    later();
    last = await putPost(cast, { step: at.talk, author: at.ann });
  }
  await cast.as(at.host).does(hideProgramme, { ...at.input, reason: 'A name stands in it.' });
  const { hidden } = await cast.as(at.ann).asks(myProgramme, at.input);
  expect(hidden?.words[0]?.post).toBe(last);
  expect([hidden?.words.length, hidden?.isCut]).toEqual([200, true]);
});

test('archived, brought back, hidden and brought back in one evening: Ann, who reads it in the morning, finds one line, as it stands now', async () => {
  const at = await school();
  const placed = async () => {
    await cast.drain();
    return cast.sql(
      `select via, read_at is not null as read from notifications.item
        where persona_id = $1 and kind = 'programme_placed' order by seq`,
      [at.ann.personaId],
    );
  };
  const back = { ...at.input, reason: 'A slip.' };
  for (const act of [archiveProgramme, bringBackProgramme, hideProgramme, bringBackProgramme]) {
    later();
    await cast.as(at.host).does(act, back);
    await cast.drain();
  }
  expect(await placed()).toEqual([{ via: 'brought_back', read: false }]);
  await cast.sql('update notifications.item set read_at = now() where persona_id = $1', [
    at.ann.personaId,
  ]);
  later();
  await cast.as(at.host).does(archiveProgramme, back);
  expect(await placed()).toEqual([
    { via: 'brought_back', read: true },
    { via: 'archived', read: false },
  ]);
});

test('a draft is nobody’s yet: it is not archived; a copy is undone from the log as long as nobody did anything in it', async () => {
  const at = await school();
  const operator = await cast.withDuty(await cast.person('Olu'), 'operator');
  const copy = await cast.as(operator).does(copyProgramme, {
    ...{ programme: at.id, side: 'adult', clientId: randomUUID() },
  });
  const act = { programme: copy.programme, reason };
  expect(await cast.as(operator).refused(archiveProgramme, act)).toMatchObject({
    why: 'not_published_yet',
  });
  await undoes(operator, copy.programme);
  expect(await cast.as(operator).refused(authoring, { programme: copy.programme })).toMatchObject({
    code: 'not_found',
  });
  expect(await cast.sql('select from learning.programme where id = $1', [at.id])).toHaveLength(1);
});
