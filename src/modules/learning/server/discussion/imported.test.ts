import { expect, test } from 'vitest';
import type { Person } from '#platform/actor.ts';
import { openCast } from '#tests/cast/cast.ts';
import { putPost } from '#tests/cast/put-post.ts';
import type { T, Tables } from '../tx.ts';
import { recomputeReplied } from './counted.sql.ts';
import { openStage } from './testing/stage.ts';

test('An imported thread reads well: one text each, flat replies and additions where they belong', async () => {
  const cast = await openCast();
  const stage = await openStage(cast);
  const [ann, ben, mira] = [
    await stage.trainee('Ann'),
    await cast.person('Ben'),
    await cast.person('Mira'),
  ];
  let minute = 0;
  const post = (
    author: Person,
    body: string,
    { root, parent, to }: { root?: string; parent?: string; to?: Person } = {},
  ) =>
    putPost(stage, {
      ...{ step: stage.step, author, body, root, parent, to, isImported: true },
      at: new Date(Date.parse('2024-07-01T10:00:00Z') + 60_000 * (minute += 1)),
      counts: body === '' ? 'nothing' : to === undefined ? 'answer' : 'reply',
    });
  const bens = await post(ben, 'Leaving the last biscuit.');
  const flat = await post(mira, '@Ben that is a whole speech.', { root: bens, to: ben });
  const more = await post(ben, 'And the good chair.', { root: bens });
  const nested = await post(mira, 'Both, then.', { root: bens, parent: more, to: ben });
  const empty = await post(mira, '');
  await recomputeReplied(cast.db.as<Tables>() as T, { stepIds: [stage.step] });

  const { answers, waiting } = await stage.reads(ann);
  expect(answers.map(({ id }) => id)).toEqual([empty, bens]);
  expect(answers[1]).toMatchObject({ html: '<p>Leaving the last biscuit.</p>' });
  expect(answers[1]?.replies.map(({ id, inReplyTo }) => [id, inReplyTo?.by ?? null])).toEqual([
    [flat, null],
    [more, null],
    [nested, { kind: 'named', id: ben.personaId, name: 'Ben', avatar: null }],
  ]);
  expect(waiting).toEqual([]);

  const reply = await stage.replies(ann, flat, 'A speech I would listen to.');
  expect(reply).toMatchObject({ counts: 'reply', peer: mira.personaId });
  const around = await stage.reads(ann, { around: nested });
  expect(around.answers[0]?.id).toBe(bens);
});
