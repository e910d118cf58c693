import { describe, expect, test } from 'vitest';
import { openCast } from '#tests/cast/cast.ts';
import { openSchool } from '../programme/testing/school.ts';
import { nextThings } from './next-things.ts';

const cast = await openCast({ TEEN_SIDE: true, SAFEGUARDING_CONTACT: 'Chidi' });

async function talkingSchool(options: { title?: string; side?: 'adult' | 'teen' } = {}) {
  const school = await openSchool(cast, options);
  return { ...school, talk: await school.discussion('What you saw') };
}

describe('the next small things', () => {
  test('for somebody new are the programmes one could begin', async () => {
    const school = await talkingSchool({ title: 'Beginning' });
    const view = await cast.as(await cast.person('Newcomer')).asks(nextThings);
    expect(view.open.map(({ slug }) => slug)).toContain(school.slug);
    expect(view).toMatchObject({ underway: [], finished: [], waiting: [], beside: [] });
  });

  test('are the step where one is, with what is missing', async () => {
    const school = await talkingSchool();
    const ann = await school.trainee('Ann');
    const [first] = (await cast.as(ann).asks(nextThings)).underway;
    expect(first).toMatchObject({ step: { kind: 'reading' }, steps: 2, done: 0, begun: false });
    await school.reads(ann, school.first);
    await school.answers(ann, school.talk);
    const [then] = (await cast.as(ann).asks(nextThings)).underway;
    expect(then).toMatchObject({
      step: { slug: 'what-you-saw', state: 'waiting' },
      missing: { answer: false, replies: 1 },
      done: 1,
      begun: true,
    });
  });

  test('are the people one could reply to first, once one has answered', async () => {
    const school = await talkingSchool();
    const [ann, ben, chidi] = [
      await school.trainee('Ann'),
      await school.trainee('Ben'),
      await school.trainee('Chidi'),
    ];
    for (const person of [ann, ben, chidi]) await school.reads(person, school.first);
    const anns = await school.answers(ann, school.talk);
    await school.answers(ben, school.talk);
    const waitingFor = async (person: typeof ann) =>
      (await cast.as(person).asks(nextThings)).waiting.map(({ name }) => name);
    expect(await waitingFor(chidi)).toEqual([]);
    expect(await waitingFor(ben)).toEqual([ann.name]);
    await school.replies(ben, anns.post);
    expect(await waitingFor(ben)).toEqual([]);
    expect((await cast.as(ben).asks(nextThings)).finished).toEqual([
      { id: school.id, slug: school.slug, title: 'Growing as a leader', language: 'en' },
    ]);
  });

  test('for a mentor are the register and whoever waits there', async () => {
    const school = await talkingSchool();
    const ann = await school.trainee('Ann');
    await school.reads(ann, school.first);
    await school.answers(ann, school.talk);
    const mentor = await cast.withDuty(await cast.person('Mentor'), 'mentor', { scope: school.id });
    const view = await cast.as(mentor).asks(nextThings);
    expect(view.beside.map(({ slug }) => slug)).toEqual([school.slug]);
    expect(view.waiting).toMatchObject([
      { name: ann.name, programmeSlug: school.slug, step: { slug: 'what-you-saw' } },
    ]);
  });

  test('never cross the sides', async () => {
    const school = await talkingSchool({ title: 'Among ourselves', side: 'teen' });
    const teen = await school.trainee('Tia');
    await school.reads(teen, school.first);
    await school.answers(teen, school.talk);
    const operator = await cast.withDuty(await cast.person('Operator'), 'operator');
    for (const adult of [await cast.person('Adult'), operator]) {
      const view = JSON.stringify(await cast.as(adult).asks(nextThings));
      expect(view).not.toContain(school.slug);
      expect(view).not.toContain(teen.name);
    }
  });

  test('take three statements, and none of it is for guests', async () => {
    const school = await talkingSchool();
    const [ann, ben] = [await school.trainee('Ann'), await school.trainee('Ben')];
    for (const person of [ann, ben]) {
      await school.reads(person, school.first);
      await school.answers(person, school.talk);
    }
    expect(await cast.statements(() => cast.as(ann).asks(nextThings))).toBe(nextThings.statements);
    expect((await cast.as(cast.guest).refused(nextThings)).code).toBe('unauthenticated');
  });
});
