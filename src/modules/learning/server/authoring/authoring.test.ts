import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#platform/actor.ts';
import type { AuthoringView } from '../../authored.contract.ts';
import { openCast, type Cast } from '#tests/cast/cast.ts';
import { programme } from '../programme/programmes.ts';
import { openSchool } from '../programme/testing/school.ts';
import { reading } from '../reading/reading.ts';
import { authoring } from './authoring.ts';
import { addCourse, editCourse, moveCourse, removeCourse } from './course-acts.ts';
import { publishProgramme } from './opening-acts.ts';
import { copyProgramme, createProgramme, editProgramme } from './programme-acts.ts';
import { addStep, editStep, moveStep, removeStep } from './step-acts.ts';

let cast: Cast;
let operator: Actor;
beforeAll(async () => {
  cast = await openCast({ TEEN_SIDE: true, SAFEGUARDING_CONTACT: 'Sam, in the office' });
  operator = await cast.withDuty(await cast.person('Olu'), 'operator');
});
const id = () => crypto.randomUUID();
const outline = ({ courses }: AuthoringView) =>
  courses.map(({ title, steps }) => [title, ...steps.map((step) => step.slug)]);

describe('A programme', () => {
  test('begins as a draft with an address of its own, and opens when it has a step', async () => {
    const by = cast.as(operator);
    const made = { title: 'Escuchar bien', clientId: id() };
    const first = await by.does(createProgramme, made);
    expect(await by.does(createProgramme, made)).toEqual(first);
    const second = await by.does(createProgramme, { ...made, clientId: id() });
    expect([first.programmeSlug, second.programmeSlug]).toEqual([
      'escuchar-bien',
      'escuchar-bien-2',
    ]);

    const input = { programme: first.programme };
    expect(await by.refused(publishProgramme, input)).toMatchObject({ why: 'no_steps_yet' });
    const { course } = await by.does(addCourse, { ...input, title: 'One', clientId: id() });
    await by.does(addStep, { course, kind: 'reading', title: 'Hello', clientId: id() });
    const ann = cast.as(await cast.person('Ann'));
    expect(await ann.refused(programme, input)).toMatchObject({ code: 'not_found' });
    await by.does(publishProgramme, input);
    expect(await ann.asks(programme, input)).toMatchObject({ title: 'Escuchar bien', steps: 1 });
    expect(await by.refused(publishProgramme, input)).toMatchObject({ why: 'published_already' });
  });

  test('is written by its hosts and by operators, and by nobody else', async () => {
    const school = await openSchool(cast);
    const ann = await school.trainee('Ann');
    const mentor = await cast.withDuty(await cast.person('Jonas'), 'mentor', { scope: school.id });
    const guestHost = await cast.withDuty(await cast.person('Hana'), 'host', { scope: school.id });
    const edit = { programme: school.id, title: 'Another name' };
    for (const actor of [ann, mentor]) {
      expect(await cast.as(actor).refused(editProgramme, edit)).toMatchObject({
        code: 'not_found',
      });
      expect(await cast.as(actor).refused(authoring, { programme: school.id })).toMatchObject({
        code: 'not_found',
      });
    }
    const create = { title: 'Mine alone', clientId: id() };
    for (const actor of [ann, mentor, guestHost]) {
      expect(await cast.as(actor).refused(createProgramme, create)).toMatchObject({
        why: 'authors_only',
      });
    }
    await cast.as(guestHost).does(editProgramme, edit);
    await cast.as(operator).does(editProgramme, { ...edit, title: 'A third name' });
    const view = await cast.as(guestHost).asks(authoring, { programme: school.id });
    expect(view.title).toBe('A third name');
  });

  test('is copied to the other side as texts alone', async () => {
    const school = await openSchool(cast, { title: 'To be copied' });
    const talk = await school.discussion('Leading by serving');
    const ann = await school.trainee('Ann');
    await school.reads(ann, school.first);
    await school.answers(ann, talk);
    const input = { programme: school.id, side: 'teen', clientId: id() };
    const copy = await cast.as(school.host).does(copyProgramme, input);
    const [row] = await cast.sql(
      `select side, published_at,
        (select count(*)::int from learning.step where programme_id = g.id) as steps,
        (select count(*)::int from learning.step where programme_id = g.id and host_id is not null) as hosts,
        (select count(*)::int from posts.post p where p.scope_id = g.id) as posts
       from learning.programme g where id = $1`,
      [copy.programme],
    );
    expect(row).toEqual({ side: 'teen', published_at: null, steps: 2, hosts: 0, posts: 0 });
    const scoped = await cast.withDuty(await cast.person('Hugo'), 'host', { scope: school.id });
    expect(
      await cast.as(scoped).refused(copyProgramme, { ...input, clientId: id() }),
    ).toMatchObject({ why: 'authors_only' });
  });
});

describe('Courses and steps', () => {
  test('are added, named, moved and, where nobody began, removed', async () => {
    const school = await openSchool(cast, { title: 'Moving' });
    const by = cast.as(school.host);
    const input = { programme: school.id };
    const { course } = await by.does(addCourse, { ...input, title: 'Second', clientId: id() });
    const added = await by.does(addStep, {
      course,
      kind: 'reading',
      title: 'Welcome',
      clientId: id(),
    });
    expect(added.stepSlug).toBe('welcome-2');
    await by.does(editCourse, { course, title: 'Second course' });
    expect(outline(await by.asks(authoring, input))).toEqual([
      ['First course', 'welcome'],
      ['Second course', 'welcome-2'],
    ]);
    await by.does(moveCourse, { course, direction: 'up' });
    await by.does(moveStep, { step: school.first, direction: 'up' });
    expect(outline(await by.asks(authoring, input))).toEqual([
      ['Second course', 'welcome-2', 'welcome'],
      ['First course'],
    ]);
    await by.does(moveCourse, { course, direction: 'up' });
    expect(await by.refused(removeCourse, { course })).toMatchObject({ why: 'course_has_steps' });
    await by.does(removeCourse, { course: school.course });
    await by.does(removeStep, { step: added.step });
    expect(outline(await by.asks(authoring, input))).toEqual([['Second course', 'welcome']]);
  });

  test('A step that somebody finished stays', async () => {
    const school = await openSchool(cast);
    await school.reads(await school.trainee('Ann'), school.first);
    expect(await cast.as(school.host).refused(removeStep, { step: school.first })).toMatchObject({
      why: 'step_was_begun',
    });
  });

  test('Texts are Markdown, and no HTML of the writer comes through', async () => {
    const school = await openSchool(cast);
    const by = cast.as(school.host);
    const body = '**Look around.** <script>alert(1)</script>';
    await by.does(editStep, { step: school.first, title: 'Welcome in', body, videoUrl: '' });
    const ann = await school.trainee('Ann');
    const view = await cast.as(ann).asks(reading, { programme: school.id, stepSlug: 'welcome' });
    expect(view.title).toBe('Welcome in');
    expect(view.html).toContain('<strong>Look around.</strong>');
    expect(view.html).not.toContain('<script');
  });

  test.each([
    [{ title: '' }, { title: 'title_missing' }],
    [{ questions: '' }, { questions: 'questions_missing' }],
    [{ questions: 'One?\nOne?' }, { questions: 'question_twice' }],
    [{ requiresAnswer: '', repliesToPeers: '0' }, { requiresAnswer: 'rule_asks_nothing' }],
    [{ repliesToPeers: 'many' }, { repliesToPeers: 'not_valid' }],
    [{ videoUrl: 'javascript:alert(1)' }, { videoUrl: 'video_not_valid' }],
  ])('A step with %j is refused at its field', async (wrong, fields) => {
    const school = await openSchool(cast);
    const form = {
      course: school.course,
      kind: 'discussion',
      title: 'Talk',
      questions: 'What did you see?',
      requiresAnswer: 'on',
      repliesToPeers: '1',
      clientId: id(),
    };
    const refusal = await cast.as(school.host).refused(addStep, { ...form, ...wrong });
    expect(refusal).toMatchObject({ code: 'invalid', fields });
  });

  test('The page takes the same statements whatever stands in it', async () => {
    const school = await openSchool(cast);
    for (let i = 0; i < 3; i += 1) await school.discussion(`Talk ${i}`);
    const asks = () => cast.as(school.host).asks(authoring, { programme: school.id, locale: 'es' });
    expect(await cast.statements(asks)).toBe(authoring.statements);
  });
});
