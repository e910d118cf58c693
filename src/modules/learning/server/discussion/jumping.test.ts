import { expect, test } from 'vitest';
import { openCast } from '#tests/cast/cast.ts';
import { crowd } from './testing/crowd.ts';
import { openStage } from './testing/stage.ts';

const cast = await openCast();

test('in a long discussion one comes to the latest, wherever it stands, and to a day', async () => {
  const stage = await openStage(cast);
  const ann = await stage.trainee('Ann');
  await crowd(cast, stage.step, { answers: 60, replies: 0 });
  const [oldest] = await cast.sql<{ id: string; at: Date }>(
    'select id, created_at as at from posts.post where place_id = $1 order by seq limit 1',
    [stage.step],
  );
  const day = oldest?.at.toISOString().slice(0, 10) ?? '';
  expect((await stage.reads(ann, { day })).jump).toBe(oldest?.id);
  const { post } = await stage.replies(ann, oldest?.id ?? '', 'I came late, and it helped.');
  const view = await stage.reads(ann, { from: 'latest' });
  expect(view.jump).toBe(post);
  expect(view.answers.flatMap(({ replies }) => replies.map(({ id }) => id))).toContain(post);
  expect(view.dates.length).toBeGreaterThan(0);
  expect((await stage.reads(ann)).dates).toEqual(view.dates);
});

test('what is folded leads nowhere, and one page needs no dates', async () => {
  const stage = await openStage(cast, { isFolded: true });
  const [ann, ben] = [await stage.trainee('Anna'), await stage.trainee('Benno')];
  const { post } = await stage.answers(ann, 'A chair, free.');
  expect(await stage.reads(ben, { from: 'latest' })).toMatchObject({ jump: null, dates: [] });
  await stage.answers(ben, 'A lamp, lit.');
  expect((await stage.reads(ann, { day: '2020-01-01' })).jump).toBe(post);
  expect((await stage.reads(ann)).dates).toEqual([]);
});
