import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { system, type Person } from '#platform/actor.ts';
import { openCast, type Cast } from '#tests/cast/cast.ts';
import { discussion } from '../discussion/discussion.ts';
import { postAnswer } from '../discussion/posting.ts';
import { nextThings } from '../home/next-things.ts';
import { mine } from '../mine/mine.ts';
import { programme, programmes } from '../programme/programmes.ts';
import { openSchool } from '../programme/testing/school.ts';
import { reading } from '../reading/reading.ts';
import { authoring, authoringStep } from './authoring.ts';
import { editCourse } from './course-acts.ts';
import { forgetRemoved } from './forget-removed.ts';
import { copyProgramme, createProgramme, editProgramme } from './programme-acts.ts';
import { changeRule, editStep, removeStep } from './step-acts.ts';

let cast: Cast;
beforeAll(async () => {
  cast = await openCast();
});

const es = { locale: 'es' };
const inSpanish = (person: Person): Person => ({ ...person, ...es });

/** A programme in English of which all but the reading's text was brought into Spanish. */
async function bilingual() {
  const school = await openSchool(cast, { title: `Listening ${randomUUID().slice(0, 6)}` });
  const talk = await school.discussion('What you saw');
  const by = cast.as(school.host);
  const input = { programme: school.id };
  await by.does(editProgramme, { ...input, ...es, title: 'Escuchar', summary: 'Con calma.' });
  await by.does(editCourse, { course: school.course, ...es, title: 'Primer curso' });
  const asked = { title: 'Lo que viste', body: 'Unas **palabras**.', questions: ['¿Qué viste?'] };
  await by.does(editStep, { step: talk, ...es, ...asked });
  return { school, talk, by, input, asked };
}

describe('What readers read', () => {
  test('Ana reads it in Spanish where it is written so, else in its first words; Ben in English; each is told which', async () => {
    const { school, input } = await bilingual();
    const ana = cast.as(inSpanish(await school.trainee('Ana')));
    const view = await ana.asks(programme, input);
    expect(view).toMatchObject({
      ...{ title: 'Escuchar', summary: 'Con calma.', language: 'es', languages: ['en', 'es'] },
      courses: [
        {
          ...{ title: 'Primer curso', language: 'es' },
          steps: [
            { title: 'Welcome', language: 'en' },
            { title: 'Lo que viste', language: 'es' },
          ],
        },
      ],
    });
    const hers = (await ana.asks(programmes)).programmes.find(({ slug }) => slug === school.slug);
    expect(hers).toMatchObject({ title: 'Escuchar', nextStep: { title: 'Welcome' } });
    expect((await ana.asks(mine)).programmes[0]?.title).toBe('Escuchar');
    const [next] = (await ana.asks(nextThings)).underway;
    expect(next).toMatchObject({
      programme: { title: 'Escuchar', language: 'es' },
      step: { title: 'Welcome', language: 'en' },
    });
    const first = await ana.asks(reading, { ...input, stepSlug: 'welcome' });
    expect(first).toMatchObject({ language: 'en', languages: ['en'], html: expect.any(String) });
    // The way to it is named in its own language.
    expect(first).toMatchObject({ programme: { language: 'es' }, course: { language: 'es' } });

    const ben = cast.as(await school.trainee('Ben'));
    const english = await ben.asks(programme, input);
    expect(english).toMatchObject({ language: 'en', languages: ['en', 'es'] });
    expect(english.title).toContain('Listening');
    expect(await ben.asks(programme, { ...input, language: 'es' })).toMatchObject({
      title: 'Escuchar',
      language: 'es',
    });
    expect((await ben.refused(programme, { ...input, language: 'klingon' })).code).toBe('invalid');
  });

  test('takes as many statements as one language does', async () => {
    const { school, input } = await bilingual();
    const ana = cast.as(inSpanish(await school.trainee('Ana')));
    expect(await cast.statements(() => ana.asks(programme, input))).toBe(programme.statements);
    expect(await cast.statements(() => ana.asks(programmes))).toBe(programmes.statements);
  });
});

describe('What a discussion asks', () => {
  test('is answered in the language that it was read in, and a copied question is nobody’s own words in any', async () => {
    const { school, talk, input } = await bilingual();
    const ana = inSpanish(await school.trainee('Ana'));
    await school.reads(ana, school.first);
    const at = { ...input, stepSlug: 'what-you-saw' };
    const view = await cast.as(ana).asks(discussion, at);
    expect(view).toMatchObject({ title: 'Lo que viste', questions: ['¿Qué viste?'] });
    expect(view.html).toContain('<strong>palabras</strong>');
    const send = (text: string) => ({ step: talk, parts: [text], clientId: randomUUID() });
    for (const copied of ['¿Qué viste?', 'What did you see?'])
      expect((await cast.as(ana).refused(postAnswer, send(copied))).why).toBeDefined();
    await cast.as(ana).does(postAnswer, send('Alguien se quedó conmigo.'));
    const { myAnswer } = await cast.as(ana).asks(discussion, at);
    expect(myAnswer?.parts).toMatchObject([{ question: '¿Qué viste?' }]);
  });

  test('is asked as it was first written, once other questions are asked than were brought into a language', async () => {
    const { school, talk, by, input } = await bilingual();
    const rule = { requiresAnswer: true, reason: 'Clearer.', questions: ['Who stayed?'] };
    await by.does(changeRule, { step: talk, ...rule });
    const ana = inSpanish(await school.trainee('Ana'));
    const view = await cast.as(ana).asks(discussion, { ...input, stepSlug: 'what-you-saw' });
    expect(view).toMatchObject({ title: 'Lo que viste', questions: ['Who stayed?'] });
  });

  test('needs every question in the other language, and is changed with its rule alone', async () => {
    const { talk, by, asked } = await bilingual();
    const two = { step: talk, ...es, ...asked, questions: ['¿Una?', '¿Dos?'] };
    expect((await by.refused(editStep, two)).fields).toEqual({ questions: 'questions_not_alike' });
    const first = { step: talk, title: 'What you saw', questions: ['Why?'] };
    expect((await by.refused(editStep, first)).why).toBe('questions_are_the_rule');
  });
});

describe('What authors see', () => {
  test('is the first words, beside them the version; whether somebody wrote it, and whether it is older', async () => {
    const { talk, by, input } = await bilingual();
    const view = await by.asks(authoring, { ...input, ...es });
    expect(view).toMatchObject({
      ...{ language: 'en', languages: ['en', 'es'] },
      inLanguage: { title: 'Escuchar', isThere: true, isOlder: false },
      courses: [{ steps: [{ inLanguage: { isThere: false } }, { inLanguage: { isThere: true } }] }],
    });
    expect(view.title).toContain('Listening');
    await by.does(editStep, { step: talk, title: 'What you saw', body: 'Other words.' });
    const at = { ...input, ...es, stepSlug: 'what-you-saw' };
    const older = await by.asks(authoringStep, at);
    expect(older.inLanguage).toMatchObject({ title: 'Lo que viste', isThere: true, isOlder: true });
    const { title, body, questions, base } = older.inLanguage ?? expect.fail();
    await by.does(editStep, { step: talk, ...es, title, body, questions, base });
    expect((await by.asks(authoringStep, at)).inLanguage?.isOlder).toBe(false);
    // Without a language asked for it is as it was.
    expect((await by.asks(authoring, input)).inLanguage).toBeNull();
  });

  test('Of two who write one version at once, the second is shown what the first wrote', async () => {
    const { by, input } = await bilingual();
    const { inLanguage } = await by.asks(authoring, { ...input, ...es });
    const from = { ...input, ...es, base: inLanguage?.base };
    await by.does(editProgramme, { ...from, title: 'Escuchar bien' });
    const late = await by.refused(editProgramme, { ...from, title: 'Oír' });
    expect(late).toMatchObject({ why: 'changed_meanwhile', current: { title: 'Escuchar bien' } });
    expect((await by.asks(authoring, input)).title).toContain('Listening');
  });

  test('A version that was a slip is emptied, and is none any more; the first words are never left out', async () => {
    const { school, talk, by, input } = await bilingual();
    const nothing = { title: '', ...es };
    await by.does(editStep, { step: talk, ...nothing });
    await by.does(editCourse, { course: school.course, ...nothing });
    await by.does(editProgramme, { ...input, ...nothing });
    const ana = cast.as(inSpanish(await school.trainee('Ana')));
    const view = await ana.asks(programme, input);
    expect(view).toMatchObject({ language: 'en', languages: ['en'] });
    expect(view.courses[0]).toMatchObject({ language: 'en', steps: [{}, { language: 'en' }] });
    const half = await by.refused(editStep, { step: talk, ...nothing, body: 'Algo.' });
    expect(half.fields).toEqual({ title: 'title_missing' });
    for (const more of [{}, { locale: 'en' }])
      expect((await by.refused(editProgramme, { ...input, title: '', ...more })).fields).toEqual({
        title: 'title_missing',
      });
  });

  test('Words in the programme’s own language are the first ones, and no version', async () => {
    const olga = cast.as(await cast.withDuty(await cast.person('Olga'), 'operator'));
    const made = { title: `Acompañar ${randomUUID().slice(0, 6)}`, ...es, clientId: randomUUID() };
    const of = await olga.does(createProgramme, made);
    await olga.does(editProgramme, { programme: of.programme, title: 'Acompañar', locale: 'es' });
    await olga.does(editProgramme, {
      programme: of.programme,
      title: 'Walking beside',
      locale: 'en',
    });
    const view = await olga.asks(authoring, { programme: of.programme, locale: 'en' });
    expect(view).toMatchObject({ title: 'Acompañar', language: 'es', languages: ['es', 'en'] });
    expect(view.inLanguage).toMatchObject({ title: 'Walking beside' });
  });

  test('Which language the first words are in can be put right, but for one in which a version stands', async () => {
    const { school, by, input } = await bilingual();
    const title = 'Zuhören';
    const wrong = await by.refused(editProgramme, { ...input, title, language: 'es' });
    expect(wrong.fields).toEqual({ language: 'version_is_there' });
    await by.does(editProgramme, { ...input, title, language: 'de' });
    const ben = cast.as(await school.trainee('Ben'));
    expect(await ben.asks(programme, input)).toMatchObject({ title, language: 'de' });
    const [course] = (await ben.asks(programme, input)).courses;
    expect(course).toMatchObject({ title: 'First course', language: 'de' });
    // Saying nothing of it changes nothing.
    await by.does(editProgramme, { ...input, title });
    expect((await ben.asks(programme, input)).language).toBe('de');
  });

  test('Who does not write the programme writes it in no language', async () => {
    const { school, input } = await bilingual();
    const ann = cast.as(await school.trainee('Ann'));
    expect((await ann.refused(editProgramme, { ...input, ...es, title: 'Mío' })).code).toBe(
      'not_found',
    );
  });
});

test('A copy is a copy in every language; what is removed is gone in every language', async () => {
  const { school, talk, input } = await bilingual();
  const olga = cast.as(await cast.withDuty(await cast.person('Wanda'), 'operator'));
  const copy = await olga.does(copyProgramme, { ...input, side: 'adult', clientId: randomUUID() });
  const copied = await olga.asks(authoring, { programme: copy.programme, ...es });
  expect(copied).toMatchObject({
    inLanguage: { title: 'Escuchar', isOlder: false },
    courses: [{ inLanguage: { title: 'Primer curso' }, steps: [{}, { title: 'What you saw' }] }],
  });
  await cast.as(school.host).does(removeStep, { step: talk });
  cast.at(new Date(cast.deps.now().getTime() + 15 * 86_400_000));
  await cast.as(system).does(forgetRemoved, {});
  const rows = await cast.sql('select from platform.translation where subject_id = $1', [talk]);
  expect(rows).toHaveLength(0);
});
