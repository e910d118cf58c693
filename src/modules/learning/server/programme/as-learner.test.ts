import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { openCast } from '#tests/cast/cast.ts';
import { addStep } from '../authoring/step-acts.ts';
import { discussion } from '../discussion/discussion.ts';
import { reading } from '../reading/reading.ts';
import { programme } from './programmes.ts';
import { openSchool } from './testing/school.ts';

const cast = await openCast();
const as = 'learner' as const;

async function school(published = true) {
  const at = await openSchool(cast, { published });
  const talk = await at.discussion('Talk');
  const by = cast.as(at.host);
  await by.does(addStep, {
    ...{ course: at.course, kind: 'reading', title: 'Later', body: 'Not yet.' },
    ...{ isDraft: 'on', clientId: randomUUID() },
  });
  return { ...at, talk, by, input: { programme: at.id } };
}

test('a host sees the programme as somebody does who has not begun: without drafts, tools, or a way to do anything', async () => {
  const { by, input, talk, trainee, reads, first, answers } = await school();
  const ann = await trainee('Ann');
  await reads(ann, first);
  await answers(ann, talk, 'Ann was here.');
  const titles = async (look?: typeof as) =>
    (await by.asks(programme, { ...input, as: look })).courses.flatMap(({ steps }) =>
      steps.map(({ title, state }) => `${title}: ${state}`),
    );
  expect(await titles()).toEqual(['Welcome: closed', 'Talk: closed', 'Later: closed']);
  expect(await titles(as)).toEqual(['Welcome: closed', 'Talk: closed']);
  const whole = await by.asks(programme, { ...input, as });
  expect(whole).toMatchObject({
    ...{ asLearner: true, done: 0 },
    can: { enrol: true, author: 'authors_only', gradebook: 'mentors_only' },
  });
  const page = await by.asks(reading, { ...input, stepSlug: 'welcome', as });
  expect(page).toMatchObject({
    ...{ asLearner: true, state: 'open', can: { finish: true, author: 'authors_only' } },
  });
  expect(page.course.steps.map(({ title }) => title)).toEqual(['Welcome', 'Talk']);
  const words = await by.asks(discussion, { ...input, stepSlug: 'talk', as });
  expect(words).toMatchObject({
    ...{ asLearner: true, mine: null, unseen: [], questions: ['What did you see?'] },
    can: { answer: true, reply: 'enrol_first', author: 'authors_only', gradebook: 'not_found' },
  });
  expect(words.answers).toMatchObject([{ moderating: null }]);
});

test('a draft is seen as it will be once it is open; whoever does not write it sees it as ever, whatever they ask', async () => {
  const { by, input } = await school(false);
  expect(await by.asks(programme, { ...input, as })).toMatchObject({
    ...{ asLearner: true, published: true, can: { enrol: true } },
  });
  const later = { ...input, stepSlug: 'later', as };
  expect(await by.asks(reading, later)).toMatchObject({ stands: 'asked', can: { finish: true } });
  const ann = await cast.person('Ann');
  for (const [asked, at] of [
    [programme, { ...input, as }],
    [reading, later],
  ] as const)
    expect((await cast.as(ann).refused(asked, at)).code).toBe('not_found');
  const open = await school();
  const ben = await open.trainee('Ben');
  expect(await cast.as(ben).asks(programme, { ...open.input, as })).toMatchObject({
    ...{ asLearner: false, can: { enrol: true, leave: true } },
  });
  expect((await cast.as(ben).refused(reading, { ...later, ...open.input })).code).toBe('not_found');
});
