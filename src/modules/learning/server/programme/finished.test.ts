import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { Person } from '#platform/actor.ts';
import { openCast } from '#tests/cast/cast.ts';
import { hideStep, retireStep, showStep } from '../authoring/standing-acts.ts';
import { addStep, removeStep } from '../authoring/step-acts.ts';
import { releasePost } from '../discussion/post-acts.ts';
import { markDone, takeBackMarks } from '../gradebook/mark-done.ts';
import { programme } from './programmes.ts';
import { enrol, leaveProgramme } from './taking-part.ts';
import { openSchool } from './testing/school.ts';

// Several addresses among few words: screening lets a person decide.
const LINKS = 'https://a.example https://b.example https://c.example';

const cast = await openCast();

/** Whether somebody was told of the end since this was asked last. */
async function newlyTold({ personaId }: Person): Promise<boolean> {
  await cast.drain();
  const rows = await cast.sql(
    `with told as (delete from notifications.item where persona_id = $1 returning kind)
     select from told where kind = 'programme_done'`,
    [personaId],
  );
  return rows.length > 0;
}

/** A reading, a discussion that Ben misses, and a draft; Ann has done all that is asked. */
async function school() {
  const at = await openSchool(cast);
  const talk = await at.discussion('Talk', { repliesToPeers: 0 });
  const [ann, ben] = [await at.trainee('Ann'), await at.trainee('Ben')];
  for (const one of [ann, ben]) await at.reads(one, at.first);
  await at.answers(ann, talk);
  const host = cast.as(at.host);
  const draft = await host.does(addStep, {
    ...{ course: at.course, kind: 'reading', title: 'Later', body: 'Not yet.' },
    ...{ isDraft: 'on', clientId: randomUUID() },
  });
  expect([await newlyTold(ann), await newlyTold(ben)]).toEqual([true, false]);
  return { ...at, talk, ann, ben, by: host, draft: draft.step };
}

const reason = 'It asked too much.';

test('a discussion that goes tells Ben that he has come to the end; Ann, who came there long ago, hears nothing anew', async () => {
  const { by, talk, ann, ben } = await school();
  await by.does(retireStep, { step: talk, reason });
  expect([await newlyTold(ann), await newlyTold(ben)]).toEqual([false, true]);
});

test('a step shown by a slip and hidden again, or removed, tells Ann of no second end; once she has done it, she is told', async () => {
  const { by, draft, ann, course, reads } = await school();
  await by.does(showStep, { step: draft });
  await by.does(hideStep, { step: draft });
  const { step } = await by.does(addStep, {
    ...{ course, kind: 'reading', title: 'One more', body: 'By a slip.', clientId: randomUUID() },
  });
  await by.does(removeStep, { step });
  expect(await newlyTold(ann)).toBe(false);
  await by.does(showStep, { step: draft });
  await reads(ann, draft);
  expect(await newlyTold(ann)).toBe(true);
});

test('an answer of Carla’s that is released in a retired discussion counts there, and tells of no end a second time', async () => {
  const { by, id, talk, reads, first, trainee, answers } = await school();
  const carla = await trainee('Carla');
  await reads(carla, first);
  const held = await answers(carla, talk, `What helped me: ${LINKS}`);
  await by.does(retireStep, { step: talk, reason });
  expect(await newlyTold(carla)).toBe(true);
  const tomas = await cast.withDuty(await cast.person('Tomas'), 'moderator', { scope: id });
  await cast.as(tomas).does(releasePost, { post: held.post });
  expect(await newlyTold(carla)).toBe(false);
  expect(
    await cast.sql('select from learning.standing where step_id = $1 and persona_id = $2', [
      ...[talk, carla.personaId],
    ]),
  ).toHaveLength(1);
});

test('Ben, who went away and comes back when what he missed is asked no more, has come to the end by that; Ann is told of nothing anew', async () => {
  const { by, id, talk, ann, ben } = await school();
  const input = { programme: id };
  for (const one of [ann, ben]) await cast.as(one).does(leaveProgramme, input);
  await by.does(retireStep, { step: talk, reason });
  expect(await newlyTold(ben)).toBe(false);
  for (const one of [ann, ben]) await cast.as(one).does(enrol, input);
  expect([await newlyTold(ann), await newlyTold(ben)]).toEqual([false, true]);
});

test('what was marked by a slip and taken back is no end that somebody came to; what is asked anew leaves Ann hers', async () => {
  const { by, slug, talk, draft, ann, ben } = await school();
  const endOf = async (one: Person) =>
    (await cast.as(one).asks(programme, { programmeSlug: slug })).endedAt;
  const people = [ben.personaId];
  const { marking } = await by.does(markDone, { step: talk, people, how: 'by_hand', reason });
  expect(await endOf(ben)).not.toBeNull();
  await by.does(takeBackMarks, { marking, reason: 'The wrong list.' });
  expect(await endOf(ben)).toBeNull();
  await by.does(showStep, { step: draft });
  expect([await endOf(ann), await endOf(ben)]).toEqual([expect.any(Date), null]);
});

test('whoever had finished before anybody kept it is known as told, and who misses a step is not', async () => {
  const { id, ann } = await school();
  const all = () =>
    cast.sql('select persona_id from learning.programme_end where programme_id = $1', [id]);
  const kept = await all();
  await cast.sql('delete from learning.programme_end');
  const file = 'db/migrations/20261130_2354_learning_programme_end.sql';
  const filled = (await readFile(file, 'utf8')).split(/(?=^insert into)/m).at(-1) ?? '';
  await cast.sql(filled);
  expect(await all()).toEqual(kept);
  expect(kept).toEqual([{ persona_id: ann.personaId }]);
});
