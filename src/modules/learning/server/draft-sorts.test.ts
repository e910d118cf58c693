import { expect, test } from 'vitest';
import type { Person } from '#platform/actor.ts';
import { openCast } from '#tests/cast/cast.ts';
import { asks } from '#tests/matrix/asks.ts';
import { does } from '#tests/matrix/side.ts';
import type { DraftsView, MyDraftsView } from '#modules/accounts/draft.contract.ts';
import { authoringStep } from './authoring/authoring.ts';
import { openSchool } from './programme/testing/school.ts';

const cast = await openCast();
const school = await openSchool(cast);
const talk = await school.discussion('Talk');
const at = `/learn/${school.slug}`;

const begins = (who: Person, place: string, body: string, more: object = {}) => {
  // One after the other.
  cast.at(new Date(cast.deps.now().getTime() + 1000));
  return does(cast, who, 'accounts.save_draft', { form: place, body, ...more });
};
const listOf = async (who: Person) =>
  (await asks<MyDraftsView>(cast, who, 'accounts.my_drafts')).drafts;
const kept = async (who: Person, ...places: string[]) =>
  (await asks<DraftsView>(cast, who, 'accounts.drafts', { forms: places.join(',') })).drafts;

test('an answer, a reply and a change that were begun lead back to the discussion', async () => {
  const [ann, ben] = [await school.trainee('Ann'), await school.trainee('Ben')];
  for (const person of [ann, ben]) await school.reads(person, school.first);
  const answer = await school.answers(ben, talk);
  await begins(ann, `learning.answer:${talk}:0`, 'Something half');
  await begins(ann, `learning.reply:${answer.post}`, 'Thank you');
  await begins(ben, `learning.edit:${answer.post}:0`, 'Somebody stayed, and');
  expect((await listOf(ann)).map(({ says, title, link }) => [says, title, link])).toEqual([
    ['drafts.learning.reply', 'Talk', `${at}/talk?around=${answer.post}#reply-${answer.post}`],
    ['drafts.learning.answer', 'Talk', `${at}/talk#answer`],
  ]);
  expect((await listOf(ben)).map(({ link }) => link)).toEqual([
    `${at}/talk?do=edit:${answer.post}&around=${answer.post}#p-${answer.post}`,
  ]);
  await school.answers(ann, talk);
  expect((await listOf(ann)).map(({ says }) => says)).toEqual(['drafts.learning.reply']);
});

test('texts of a programme, a course, a step, and what a discussion asks are kept until they are saved', async () => {
  const { host, id, course, first } = school;
  const base = (
    await cast.as(host).asks(authoringStep, { programme: school.id, stepSlug: 'welcome' })
  ).base;
  const begun: [string, string][] = [
    [`learning.programme:${id}:summary`, `${at}/edit#programme`],
    [`learning.new_course:${id}:title`, `${at}/edit#add-course`],
    [`learning.course:${course}:title`, `${at}/edit#course-${course}`],
    [`learning.new_reading:${course}:body`, `${at}/edit/new?course=${course}&kind=reading`],
    [`learning.new_discussion:${course}:body`, `${at}/edit/new?course=${course}&kind=discussion`],
    [`learning.rule:${talk}:questions`, `${at}/edit/talk#rule`],
    [`learning.step:${first}:body`, `${at}/edit/welcome`],
    ['learning.programme:new:title', '/learn/new'],
  ];
  for (const [place] of begun) await begins(host, place, 'Half a text', { base });
  expect((await listOf(host)).map(({ link }) => link).sort()).toEqual(
    begun.map(([, link]) => link).sort(),
  );
  expect(await kept(host, `learning.step:${first}`, 'learning.programme:new')).toEqual({
    [`learning.step:${first}:body`]: 'Half a text',
    [`learning.step:${first}:body:base`]: base,
    'learning.programme:new:title': 'Half a text',
    'learning.programme:new:title:base': base,
  });

  const clientId = () => crypto.randomUUID();
  const saved: [string, object][] = [
    ['edit_programme', { programme: school.id, title: 'Title' }],
    ['add_course', { programme: school.id, title: 'Title', clientId: clientId() }],
    ['edit_course', { course, title: 'Title' }],
    ['add_step', { course, kind: 'reading', title: 'Title', clientId: clientId() }],
    [
      'add_step',
      {
        ...{ course, kind: 'discussion', title: 'Title', clientId: clientId() },
        ...{ questions: ['What?'], requiresAnswer: true },
      },
    ],
    ['change_rule', { step: talk, questions: ['Why?'], requiresAnswer: true, reason: 'Clearer.' }],
    ['edit_step', { step: first, title: 'Welcome', body: 'Half a text', base }],
  ];
  for (const [act, input] of saved) await does(cast, host, `learning.${act}`, input);
  expect((await listOf(host)).map(({ form }) => form)).toEqual(['learning.programme:new']);
  const olu = await cast.withDuty(await cast.person('Olu'), 'operator');
  await begins(olu, 'learning.programme:new:title', 'Half a title');
  await does(cast, olu, 'learning.create_programme', { title: 'Title', clientId: clientId() });
  expect(await listOf(olu)).toEqual([]);
});

test('a change that is refused keeps what was begun, and whoever writes there no more still reads it', async () => {
  const other = await openSchool(cast);
  const place = `learning.step:${other.first}:body`;
  await begins(other.host, place, 'Half a text', { base: 'an older one' });
  const late = { step: other.first, title: 'Welcome', body: 'Half a text', base: 'an older one' };
  await expect(does(cast, other.host, 'learning.edit_step', late)).rejects.toMatchObject({
    why: 'changed_meanwhile',
  });
  expect(await kept(other.host, place)).toHaveProperty(place, 'Half a text');

  const ann = await other.trainee('Ann');
  await begins(ann, place, 'Never hers to write');
  expect(await listOf(ann)).toMatchObject([
    { title: null, link: null, fields: [{ words: 'Never hers to write' }] },
  ]);
  expect(await kept(ann, 'learning.answer')).toEqual({});
});
