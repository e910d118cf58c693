import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Person } from '#platform/actor.ts';
import { openCast } from '#tests/cast/cast.ts';
import { recomputeReplied } from './post.sql.ts';
import type { Tables } from './discussion.sql.ts';
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
  const post = async (
    author: Person,
    body: string,
    { root, parent, to }: { root?: string; parent?: string; to?: Person } = {},
  ) => {
    const id = randomUUID();
    await stage.sql(
      `insert into learning.post (id, step_id, parent_id, root_id, author_id, body, body_html, created_at,
         counts, counts_to, text_key, has_own_words, source, external_id)
       values ($1, $2, $3, $4, $5, $6::text, '<p>' || $6::text || '</p>', $7, $8, $9, $6::text, $6::text <> '', 'elsewhere', $1::uuid::text)`,
      [
        id,
        stage.step,
        parent ?? null,
        root ?? id,
        author.personaId,
        body,
        new Date(Date.parse('2024-07-01T10:00:00Z') + 60_000 * (minute += 1)),
        body === '' ? 'nothing' : to === undefined ? 'answer' : 'reply',
        to?.personaId ?? null,
      ],
    );
    return id;
  };
  const bens = await post(ben, 'Leaving the last biscuit.');
  const flat = await post(mira, '@Ben that is a whole speech.', { root: bens, to: ben });
  const more = await post(ben, 'And the good chair.', { root: bens });
  const nested = await post(mira, 'Both, then.', { root: bens, parent: more, to: ben });
  const empty = await post(mira, '');
  await recomputeReplied(cast.db.as<Tables>(), { stepIds: [stage.step] });

  const { answers, waiting } = await stage.reads(ann);
  expect(answers.map(({ id }) => id)).toEqual([empty, bens]);
  expect(answers[1]).toMatchObject({ parts: [], html: '<p>Leaving the last biscuit.</p>' });
  expect(answers[1]?.replies.map(({ id, inReplyTo }) => [id, inReplyTo?.name ?? null])).toEqual([
    [flat, null],
    [more, null],
    [nested, 'Ben'],
  ]);
  expect(waiting).toEqual([]);

  const reply = await stage.replies(ann, flat, 'A speech I would listen to.');
  expect(reply).toMatchObject({ counts: 'reply', to: mira.personaId });
  const around = await stage.reads(ann, { around: nested });
  expect(around.answers[0]?.id).toBe(bens);
});
