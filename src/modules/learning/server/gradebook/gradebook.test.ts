import { beforeAll, describe, expect, test } from 'vitest';
import type { Person } from '#platform/actor.ts';
import { openCast, type Cast } from '#tests/cast/cast.ts';
import { openSchool } from '../programme/testing/school.ts';
import { exportGradebook } from './export-gradebook.ts';
import { gradebook, stepGradebook } from './gradebook.ts';
import { openStages, type School } from './testing/stages.ts';

let cast: Cast;
beforeAll(async () => {
  cast = await openCast();
});

const nameOf = ({ name }: Person) => name;

describe('The register of a programme', () => {
  test('says for everybody how far they are, what is missing, and since when', async () => {
    const { school, people } = await openStages(cast);
    const view = await cast.as(school.host).asks(gradebook, { programme: school.id });
    const rows = Object.fromEntries(view.people.map((row) => [row.name, row]));
    expect(rows[nameOf(people.new)]).toMatchObject({
      state: 'not_begun',
      done: 0,
      current: { slug: 'welcome', place: 1 },
    });
    expect(rows[nameOf(people.reader)]).toMatchObject({
      state: 'underway',
      current: { slug: 'leading-by-serving' },
      missing: { answer: true, replies: 1 },
    });
    expect(rows[nameOf(people.answerer)]).toMatchObject({
      state: 'underway',
      missing: { answer: false, replies: 1 },
    });
    expect(rows[nameOf(people.done)]).toMatchObject({ done: 2, current: { slug: 'farewell' } });
    expect(rows[nameOf(people.all)]).toMatchObject({ state: 'done', done: 3, current: null });
    expect(view.totals).toMatchObject({ people: 5, done: 1, underway: 3, not_begun: 1 });
  });

  test('filters by where people stand, and keeps counting all', async () => {
    const { school, people } = await openStages(cast);
    const input = { programme: school.id, state: 'done' };
    const view = await cast.as(school.host).asks(gradebook, input);
    expect(view.people.map(({ name }) => name)).toEqual([nameOf(people.all)]);
    expect(view).toMatchObject({ found: 1, totals: { people: 5 } });
  });

  test('is for hosts, mentors and operators, and is not there for anybody else', async () => {
    const school = await openSchool(cast);
    const input = { programme: school.id };
    const ann = await school.trainee('Ann');
    const here = await cast.withDuty(await cast.person('Mentor here'), 'mentor', {
      scope: school.id,
    });
    const elsewhere = await cast.withDuty(await cast.person('Mentor elsewhere'), 'mentor', {
      scope: crypto.randomUUID(),
    });
    const operator = await cast.withDuty(await cast.person('Olu'), 'operator');
    for (const actor of [school.host, here, operator]) {
      expect((await cast.as(actor).asks(gradebook, input)).totals.people).toBe(1);
    }
    for (const actor of [ann, elsewhere]) {
      expect(await cast.as(actor).refused(gradebook, input)).toMatchObject({ code: 'not_found' });
    }
    expect(await cast.as(cast.guest).refused(gradebook, input)).toMatchObject({
      code: 'unauthenticated',
    });
  });

  test('takes the same statements for a thousand people as for one', async () => {
    const { school, talk } = await openStages(cast);
    await thousandJoin(school);
    const asks = cast.as(school.host).asks;
    const input = { programme: school.id };
    const started = performance.now();
    expect(await cast.statements(() => asks(gradebook, input))).toBe(gradebook.statements);
    expect(performance.now() - started).toBeLessThan(2_000);
    const at = { ...input, stepSlug: 'leading-by-serving' };
    expect(await cast.statements(() => asks(stepGradebook, at))).toBe(stepGradebook.statements);
    const view = await asks(gradebook, input);
    expect(view.totals.people).toBe(1005);
    expect(view.people).toHaveLength(50);
    const next = await asks(gradebook, { ...input, after: view.next ?? '' });
    expect(next.people[0]?.name).not.toBe(view.people[0]?.name);
    expect(talk).toBeDefined();
  });
});

async function thousandJoin(school: School) {
  await cast.sql(`with new as (select gen_random_uuid() as id, n from generate_series(1, 1000) n),
      accounts as (insert into accounts.account (id, side, birth_year, locale, created_at)
        select id, 'adult', 1990, 'en', now() from new returning id),
      faces as (insert into accounts.persona (id, account_id, kind, name, name_key, side, created_at)
        select id, id, 'member', 'Guest ' || n, 'guest ' || n, 'adult', now() from new returning id)
    insert into learning.enrolment (programme_id, persona_id, enrolled_at)
    select '${school.id}', id, now() from faces`);
}

describe('The register of a discussion', () => {
  test('shows what counted, what not and why, and what is missing', async () => {
    const school = await openSchool(cast);
    const talk = await school.discussion('Leading by serving');
    const [ann, ben, soon] = [
      await school.trainee('Ann'),
      await school.trainee('Ben'),
      await school.trainee('Soon'),
    ];
    for (const person of [ann, ben]) await school.reads(person, school.first);
    const hers = await school.answers(ann, talk);
    await school.replies(ann, hers.post);
    const input = { programme: school.id, stepSlug: 'leading-by-serving' };
    const waiting = await cast.as(school.host).asks(stepGradebook, input);
    expect(waiting.people.find(({ id }) => id === ann.personaId)).toMatchObject({
      state: 'waiting',
      answered: true,
      repliesToPeers: 0,
      missing: { answer: false, replies: 1 },
      evidence: [{ counts: 'answer' }, { counts: 'nothing', because: 'to_oneself' }],
    });
    expect(waiting.people.find(({ id }) => id === soon.personaId)?.state).toBe('not_open_yet');

    const his = await school.answers(ben, talk);
    cast.at('2026-03-05T08:00:00Z');
    await school.replies(ann, his.post);
    const view = await cast.as(school.host).asks(stepGradebook, input);
    expect(view.people.find(({ id }) => id === ann.personaId)).toMatchObject({
      state: 'done',
      completedAt: new Date('2026-03-05T08:00:00Z'),
    });
    expect(view.people.find(({ id }) => id === ben.personaId)).toMatchObject({
      state: 'underway',
      missing: { answer: false, replies: 1 },
    });
    expect(view.step.requires).toEqual({ answer: true, repliesToPeers: 1 });
  });
});

describe('Taking a register away', () => {
  test('is recorded with who, what and how many', async () => {
    const { school, talk } = await openStages(cast);
    const input = { programme: school.id, format: 'csv' };
    const file = await cast.as(school.host).does(exportGradebook, input);
    expect(file).toMatchObject({ contentType: 'text/csv; charset=utf-8' });
    expect(file.text.split('\r\n')).toHaveLength(7);
    const step = { programme: school.id, step: talk, format: 'json' };
    const json = await cast.as(school.host).does(exportGradebook, step);
    expect(JSON.parse(json.text)).toMatchObject({ people: { length: 5 } });
    const audit = await cast.sql<{ evidence: object }>(
      `select evidence from platform.audit_entry where act = 'learning.export_register' and subject_id = $1 order by at, id`,
      [school.id],
    );
    expect(audit.map(({ evidence }) => evidence)).toContainEqual({ format: 'csv', people: 5 });
    expect(audit).toHaveLength(2);
  });

  test('is refused to those who take part, and leaves no file', async () => {
    const { school, people } = await openStages(cast);
    const refusal = await cast.as(people.all).refused(exportGradebook, { programme: school.id });
    expect(refusal).toMatchObject({ code: 'not_found' });
  });

  test('a name that looks like a formula is only text', async () => {
    const school = await openSchool(cast);
    const ann = await school.trainee('Ann');
    await cast.sql('update accounts.persona set name = $1 where id = $2', ['=2+5', ann.personaId]);
    const file = await cast.as(school.host).does(exportGradebook, { programme: school.id });
    expect(file.text).toContain("\r\n'=2+5,");
  });
});
