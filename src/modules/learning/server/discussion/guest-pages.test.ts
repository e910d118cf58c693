import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { openCast } from '#tests/cast/cast.ts';
import { editAnswer } from './posting.ts';
import { forgotten } from '#tests/cast/forgotten.ts';
import { openStage } from './testing/stage.ts';
import { deletePost } from './post-acts.ts';

test('What was edited or taken back, guests read on no kept page', async () => {
  const cast = await openCast();
  const stage = await openStage(cast, { isPublic: true });
  const ann = await stage.trainee('Ann');
  let post = '';
  const answers = async () => (post = (await stage.answers(ann, 'A chair by the door.')).post);
  const edits = () =>
    stage.as(ann).does(editAnswer, { post, parts: ['A free chair.'], clientId: randomUUID() });
  // New words appear by themselves within a second.
  expect(await forgotten(cast, answers)).toBe(false);
  expect(await forgotten(cast, edits)).toBe(true);
  expect(await forgotten(cast, () => stage.as(ann).does(deletePost, { post }))).toBe(true);
});
