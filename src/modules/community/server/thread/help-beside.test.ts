import { expect, test } from 'vitest';
import type { Person } from '#platform/actor.ts';
import { openCast } from '#tests/cast/cast.ts';
import { does } from '#tests/matrix/side.ts';
import { newThread } from './new-thread.ts';
import { openStage } from './testing/stage.ts';

const cast = await openCast();
const stage = await openStage(cast, { allowsAnonymous: true });
const [ann, ben] = [await cast.person('Ann'), await cast.person('Ben')];
const moderator = await cast.withDuty(await cast.person('Modesta'), 'moderator');
const { thread: id, threadSlug: thread } = await stage.opens(ben, {
  title: 'Evenings',
  body: 'How are they?',
});

const beside = async (reader: Person | typeof cast.guest, said?: string) =>
  (await stage.reads(reader, thread, { ...(said && { said, around: said }) })).helpBeside;
const begins = (person: Person, place: string, body: string) =>
  does(cast, person, 'accounts.save_draft', { form: place, body });

test('who sends words of danger has help beside them, and nobody else has', async () => {
  const lines = Array.from(
    { length: 40 },
    (_, n) => `Line ${n} of a long evening, number ${n * 7}.`,
  );
  const { post } = await stage.replies(ann, id, `${lines.join('\n')}\nSome nights I want to die.`);
  expect(await beside(ann, post)).toEqual([post]);
  for (const reader of [ben, moderator, cast.guest]) expect(await beside(reader, post)).toEqual([]);
  expect(await beside(ann), 'only when it was sent just now').toEqual([]);
});

test('without a name and held it stands there, too', async () => {
  const { post } = await stage.replies(ann, id, 'No quiero vivir.', { anonymous: true });
  await cast.sql('update posts.post set held_at = now() where id = $1', [post]);
  expect(await beside(ann, post)).toEqual([post]);
  expect(await beside(moderator, post)).toEqual([]);
});

test('other words bring none, nor what others said and is quoted', async () => {
  for (const body of ['The evenings are long.', '> @Ann:\n> I want to die.\n\nI am here.']) {
    const { post } = await stage.replies(ann, id, body);
    expect(await beside(ann, post), body).toEqual([]);
  }
  const { post } = await stage.replies(ann, id, 'I want to die.');
  await does(cast, ann, 'community.delete_post', { post });
  expect(await beside(ann, post), 'taken back').toEqual([]);
});

test('whoever goes on with words of danger sees help beside them', async () => {
  await begins(ann, `community.reply:${id}`, 'I want to die');
  await begins(ann, `community.reply:${id}:contentNote`, 'suicide');
  expect(await beside(ann)).toEqual([`community.reply:${id}`]);
  expect(await beside(ben)).toEqual([]);
  const place = `community.new:${stage.space}`;
  await begins(ann, `${place}:title`, 'Tired of living');
  await begins(ann, place, 'It is late.');
  const opening = await cast.as(ann).asks(newThread, { space: stage.space });
  expect(opening.helpBeside).toEqual([`${place}:title`]);
});
