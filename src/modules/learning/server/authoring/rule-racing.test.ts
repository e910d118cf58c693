import { beforeAll, expect, test } from 'vitest';
import { Refusal } from '#platform/verdict.ts';
import { openCast, type Cast } from '#tests/cast/cast.ts';
import { openStage } from '../discussion/testing/stage.ts';
import { holdTurn } from '../discussion/testing/turn.ts';
import { changeRule } from './step-acts.ts';

let cast: Cast;
beforeAll(async () => {
  cast = await openCast();
});

const rule = (repliesToPeers: number) => ({
  questions: ['What does making room mean to you?'],
  requiresAnswer: true,
  minWords: 2,
  repliesToPeers,
  reason: 'Two were hard to find.',
});

async function setUp() {
  const stage = await openStage(cast, { repliesToPeers: 2 });
  const host = await cast.withDuty(
    await cast.person(`Host of ${stage.slugs.programmeSlug}`),
    'host',
    {
      scope: stage.programmeId,
    },
  );
  const [ann, ben] = [await stage.trainee('Ann'), await stage.trainee('Ben')];
  const bens = await stage.answers(ben, 'A lamp in the window.');
  await stage.answers(ann, 'A chair by the door.');
  const change = (replies: number) =>
    cast.as(host).does(changeRule, { step: stage.step, ...rule(replies) });
  return { ...stage, ann, bens, change };
}

test('A rule made gentler while somebody gives what it asks: they are done, whoever is first', async () => {
  const { ann, bens, change, ...stage } = await setUp();
  const turn = await holdTurn(cast, { step: stage.step, person: ann });
  // Her reply has read the old rule, and waits.
  const reply = stage.replies(ann, bens.post, 'I saw it from the street.');
  await turn.waiting(1);
  const changed = change(1);
  // The change either waits as well, or is through and has not seen her reply.
  await Promise.race([changed, turn.waiting(2)]);
  await turn.release();
  await Promise.all([reply, changed]);
  expect(await stage.refusesNext(ann)).toBeUndefined();
});

test('Many who post while a rule changes again and again wait for each other, and not for ever', async () => {
  const { bens, change, ...stage } = await setUp();
  const names = ['Mira', 'Noor', 'Amaru', 'Chidi'];
  const people = await Promise.all(names.map((name) => stage.trainee(name)));
  await Promise.all([
    ...people.map(async (person) => {
      await stage.answers(person, `${person.name} leaves a chair free.`);
      await stage.replies(person, bens.post, `${person.name} saw it lit.`);
    }),
    (async () => {
      for (const replies of [3, 2, 1]) await change(replies);
    })(),
  ]);
  expect(await Promise.all(people.map(stage.refusesNext))).toEqual(people.map(() => undefined));
});

test('Of two changes at once the second is asked to look again', async () => {
  const { change } = await setUp();
  const both = await Promise.allSettled([change(1), change(3)]);
  const refused = both.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
  for (const reason of refused) {
    expect(reason).toBeInstanceOf(Refusal);
    expect((reason as Refusal).why).toBe('rule_changed');
  }
  expect(both.some(({ status }) => status === 'fulfilled')).toBe(true);
});
