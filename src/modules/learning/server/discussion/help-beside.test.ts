import { expect, test } from 'vitest';
import { openCast } from '#tests/cast/cast.ts';
import { does } from '#tests/matrix/side.ts';
import { openStage } from './testing/stage.ts';

const cast = await openCast();
const stage = await openStage(cast);
const [ann, ben] = [await stage.trainee('Ann'), await stage.trainee('Ben')];

test('an answer that speaks of danger, and a reply, have help beside them for whoever sent them', async () => {
  const place = `learning.answer:${stage.step}:0`;
  await does(cast, ann, 'accounts.save_draft', { form: place, body: 'I want to die' });
  expect((await stage.reads(ann)).helpBeside).toEqual([place]);
  const { post } = await stage.answers(ann, 'Somebody stayed when I wanted to die.');
  const { post: reply } = await stage.replies(ann, post, 'Some nights I still want to die.');
  for (const also of [post, reply]) {
    expect((await stage.reads(ann, { also })).helpBeside).toEqual([also]);
    expect((await stage.reads(ben, { also })).helpBeside).toEqual([]);
  }
  expect((await stage.reads(ann)).helpBeside).toEqual([]);
});

test('an answer about anything else has none', async () => {
  const { post } = await stage.answers(ben, 'A free chair.');
  expect((await stage.reads(ben, { also: post })).helpBeside).toEqual([]);
});
