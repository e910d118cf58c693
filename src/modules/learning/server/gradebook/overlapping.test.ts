import { expect, test } from 'vitest';
import { openCast } from '#tests/cast/cast.ts';
import { stepGradebook } from './gradebook.ts';
import { markDone, takeBackMarks } from './mark-done.ts';
import { openStages } from './testing/stages.ts';

const cast = await openCast();
const reason = 'She told us in the evening group.';

test('Lists that overlap, marked at once and again after they were taken back, give each person one round at a time', async () => {
  const { school, talk, people } = await openStages(cast);
  const { reader, answerer } = people;
  const newcomer = people.new;
  const rounds = async () =>
    (
      await cast.sql<{ name: string; round: number; stands: boolean; marks: number }>(
        `select p.name, c.round, exists (select from learning.standing s where (s.step_id, s.persona_id, s.round)
            = (c.step_id, c.persona_id, c.round)) as stands, (select count(*)::int from learning.mark m
            where (m.step_id, m.persona_id, m.round) = (c.step_id, c.persona_id, c.round)) as marks
         from learning.completion c join accounts.persona p on p.id = c.persona_id
         where c.step_id = $1 and p.id = any($2) order by p.name, c.round`,
        [talk, [reader, answerer, newcomer].map(({ personaId }) => personaId)],
      )
    ).map(
      ({ name, round, stands, marks }) => `${name} ${round} ${stands ? 'stands' : 'gone'} ${marks}`,
    );
  const both = async () => {
    const tries = await Promise.allSettled(
      [
        [reader, answerer],
        [answerer, newcomer],
      ].map((these) =>
        cast.as(school.host).does(markDone, {
          step: talk,
          people: these.map(({ personaId }) => personaId),
          how: 'by_hand',
          reason,
        }),
      ),
    );
    return tries.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  };
  const names = [reader, answerer, newcomer].map(({ name }) => name).sort();
  const first = await both();
  expect(first.flatMap((one) => one.people)).toHaveLength(3);
  expect(await rounds()).toEqual(names.map((name) => `${name} 0 stands 1`));
  cast.at(new Date(cast.deps.now().getTime() + 60_000));
  for (const { marking } of first)
    await cast.as(school.host).does(takeBackMarks, { marking, reason });
  await both();
  expect(await rounds()).toEqual(
    names.flatMap((name) => [`${name} 0 gone 1`, `${name} 1 stands 1`]),
  );
  const { people: shown } = await cast
    .as(school.host)
    .asks(stepGradebook, { programme: school.id, stepSlug: 'leading-by-serving' });
  for (const { personaId } of [reader, answerer, newcomer])
    expect(shown.find(({ id }) => id === personaId)?.marked).toMatchObject({ how: 'by_hand' });
});
