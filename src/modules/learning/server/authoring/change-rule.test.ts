import { beforeAll, expect, test } from 'vitest';
import type { Person } from '#platform/actor.ts';
import { openCast, type Cast } from '#tests/cast/cast.ts';
import { discussion } from '../discussion/discussion.ts';
import { programme } from '../programme/programmes.ts';
import { openSchool } from '../programme/testing/school.ts';
import { authoringStep } from './authoring.ts';
import { changeRule } from './step-acts.ts';
import { stepRules } from './step-rules.ts';

let cast: Cast;
beforeAll(async () => {
  cast = await openCast();
});

const two = {
  questions: ['What did you see?'],
  requiresAnswer: true,
  repliesToPeers: 2,
  reason: 'One reply was too little to meet each other.',
};

async function talk(rule: object = {}) {
  const school = await openSchool(cast);
  const step = await school.discussion('Leading by serving', rule);
  const at = { programme: school.id, stepSlug: 'leading-by-serving' };
  return {
    ...school,
    step,
    asAuthor: () => cast.as(school.host).asks(authoringStep, at),
    change: (changed: object) => cast.as(school.host).does(changeRule, { step, ...changed }),
    async ready(name: string) {
      const person = await school.trainee(name);
      await school.reads(person, school.first);
      return person;
    },
    async stateOf(person: Person) {
      const view = await cast.as(person).asks(programme, { programme: school.id });
      return view.courses.flatMap((course) => course.steps)[1];
    },
  };
}

test('Who began under the old rule finishes under it; who comes later meets the new one', async () => {
  const school = await talk();
  const [ann, ben, chidi] = [
    await school.ready('Ann'),
    await school.ready('Ben'),
    await school.ready('Chidi'),
  ];
  const hers = await school.answers(ann, school.step);
  await school.change(two);
  expect(await school.asAuthor()).toMatchObject({
    version: 2,
    underOldRule: 1,
    rule: { repliesToPeers: 2 },
  });

  const his = await school.answers(ben, school.step);
  await school.replies(ann, his.post);
  await school.replies(ben, hers.post);
  expect(await school.stateOf(ann)).toMatchObject({ state: 'done' });
  expect(await school.stateOf(ben)).toMatchObject({ state: 'waiting', missing: { replies: 1 } });
  const third = await school.answers(chidi, school.step);
  await school.replies(ben, third.post);
  expect(await school.stateOf(ben)).toMatchObject({ state: 'done' });
  expect((await school.asAuthor()).underOldRule).toBe(0);
});

test('A gentler rule finishes at once whoever has given enough, and takes nothing from anybody', async () => {
  const school = await talk({ repliesToPeers: 2 });
  const [ann, ben] = [await school.ready('Ann'), await school.ready('Ben')];
  const hers = await school.answers(ann, school.step);
  await school.answers(ben, school.step);
  await school.replies(ben, hers.post);
  expect(await school.stateOf(ben)).toMatchObject({ state: 'waiting' });

  const gentler = { ...two, repliesToPeers: 1, reason: 'Two were hard to find.' };
  expect(await school.change(gentler)).toMatchObject({ version: 2, done: 1 });
  expect(await school.stateOf(ben)).toMatchObject({ state: 'done' });
  expect(await school.stateOf(ann)).toMatchObject({ state: 'open', missing: { replies: 1 } });

  await school.change({ ...two, repliesToPeers: 5, reason: 'More meeting.' });
  expect(await school.stateOf(ben)).toMatchObject({ state: 'done' });
});

test('A change of rule is recorded with its reason, before and after; without a reason it is none', async () => {
  const school = await talk();
  const host = cast.as(school.host);
  expect(await host.refused(changeRule, { step: school.step, ...two, reason: '' })).toMatchObject({
    fields: { reason: 'reason_missing' },
  });
  await school.change(two);
  expect(await host.refused(changeRule, { step: school.step, ...two })).toMatchObject({
    code: 'conflict',
    why: 'rule_unchanged',
  });
  const [act, ...more] = await cast.sql(
    'select act, reason, evidence from platform.audit_entry where subject_id = $1',
    [school.step],
  );
  expect(more).toEqual([]);
  expect(act).toMatchObject({
    act: 'learning.change_rule',
    reason: two.reason,
    evidence: { version: 2, before: { repliesToPeers: 1 }, after: { repliesToPeers: 2 } },
  });
  const ann = await school.ready('Ann');
  expect(await cast.as(ann).refused(changeRule, { step: school.step, ...two })).toMatchObject({
    code: 'not_found',
  });
});

test('A reading has no rule to change', async () => {
  const school = await talk();
  expect(
    await cast.as(school.host).refused(changeRule, { step: school.first, ...two }),
  ).toMatchObject({ code: 'not_found' });
});

test('Every version is read with what changed, by whom, why, and who stands where; what changed since, by who began before', async () => {
  const school = await talk();
  const at = { programme: school.id, stepSlug: 'leading-by-serving' };
  const [ann, ben, chidi] = [
    await school.ready('Ann'),
    await school.ready('Ben'),
    await school.ready('Chidi'),
  ];
  const hers = await school.answers(ann, school.step);
  await school.replies(ann, (await school.answers(ben, school.step)).post);
  expect((await cast.as(ben).asks(discussion, at)).ruleSince, 'nothing changed').toBeNull();
  await school.change(two);
  await school.change({ ...two, questions: ['And what then?'], reason: 'It was asked twice.' });
  const asHost = (input: object = {}) => cast.as(school.host).asks(stepRules, { ...at, ...input });
  const { versions, compared } = await asHost();
  expect(compared).toBeNull();
  expect(versions).toMatchObject([
    {
      ...{ version: 3, by: school.host.name, reason: 'It was asked twice.', underway: 0, done: 0 },
      changes: [{ what: 'question_changed', was: 'What did you see?', now: 'And what then?' }],
    },
    { version: 2, reason: two.reason, changes: [{ what: 'replies', was: 1, now: 2 }] },
    // Ann is done by it, Ben may still be.
    { version: 1, reason: null, underway: 1, done: 1, changes: [] },
  ]);
  expect((await asHost({ from: 3, to: 1 })).compared?.changes).toEqual([
    { what: 'question_changed', was: 'And what then?', now: 'What did you see?' },
    { what: 'replies', was: 2, now: 1 },
  ]);
  expect((await asHost({ from: 1, to: 9 })).compared).toBeNull();

  const since = async (person: Person) => (await cast.as(person).asks(discussion, at)).ruleSince;
  expect((await since(ben))?.changes).toHaveLength(2);
  expect((await cast.as(ben).asks(discussion, at)).questions).toEqual(['What did you see?']);
  expect([await since(ann), await since(chidi)], 'done; never met it').toEqual([null, null]);
  await school.replies(ben, hers.post);
  expect(await since(ben)).toBeNull();

  const other = { scope: (await openSchool(cast)).id };
  const elsewhere = await cast.withDuty(await cast.person('Elsewhere'), 'host', other);
  for (const who of [ben, elsewhere, cast.guest])
    expect((await cast.as(who).refused(stepRules, at)).code).toMatch(/not_found|unauthenticated/);
});
