import type { Cast } from '#tests/cast/cast.ts';
import { openSchool } from '../../programme/testing/school.ts';

export type School = Awaited<ReturnType<typeof openSchool>>;

/** People at every stage of a programme with a reading, a discussion and a second reading. */
export async function openStages(cast: Cast) {
  const school = await openSchool(cast);
  const talk = await school.discussion('Leading by serving');
  const last = await school.reading('Farewell');
  const people = {
    new: await school.trainee('New'),
    reader: await school.trainee('Reader'),
    answerer: await school.trainee('Answerer'),
    done: await school.trainee('Done'),
    all: await school.trainee('All'),
  };
  const { reader, answerer, done, all } = people;
  for (const person of [reader, answerer, done, all]) await school.reads(person, school.first);
  const hers = await school.answers(answerer, talk);
  for (const person of [done, all]) {
    await school.answers(person, talk);
    await school.replies(person, hers.post);
  }
  await school.reads(all, last);
  return { school, talk, people };
}
