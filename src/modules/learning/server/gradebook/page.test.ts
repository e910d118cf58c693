import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { z } from 'zod';
import type { GradebookInput } from '../../gradebook.contract.ts';
import { openCast } from '#tests/cast/cast.ts';
import { leaveProgramme } from '../programme/taking-part.ts';
import { openSchool } from '../programme/testing/school.ts';
import { gradebook } from './gradebook.ts';

const cast = await openCast();
const school = await openSchool(cast);
const [chidi, ann, ben] = [
  await school.trainee('Chidi'),
  await school.trainee('ánn'),
  await school.trainee('Ben'),
];
const enrolledOn = { [ben.personaId]: 1, [chidi.personaId]: 2, [ann.personaId]: 3 };
for (const [persona, day] of Object.entries(enrolledOn))
  await cast.sql('update learning.enrolment set enrolled_at = $2 where persona_id = $1', [
    persona,
    new Date(Date.UTC(2026, 1, day)),
  ]);
await school.reads(ann, school.first);

type More = Omit<z.input<typeof GradebookInput>, 'programme'>;
const asks = (more: More, programme = school.id) =>
  cast.as(school.host).asks(gradebook, { programme, ...more });
const names = async (more: More) => (await asks(more)).people.map(({ name }) => name.split(' ')[0]);

test('People stand by name, by how far they are, or by how long they have been there', async () => {
  expect(await names({})).toEqual(['ánn', 'Ben', 'Chidi']);
  expect(await names({ sort: 'progress' })).toEqual(['Ben', 'Chidi', 'ánn']);
  expect(await names({ sort: 'since' })).toEqual(['Ben', 'Chidi', 'ánn']);
});

test('A filter shows some and still counts all', async () => {
  const page = await asks({ state: 'done' });
  expect(page.people.map(({ id }) => id)).toEqual([ann.personaId]);
  expect(page).toMatchObject({ found: 1, totals: { people: 3, done: 1, not_begun: 2 } });
  expect(await names({ name: 'CH' })).toEqual(['Chidi']);
  expect(await names({ name: 'Ánn' })).toEqual(['ánn']);
  expect(await asks({ name: '%' })).toMatchObject({ found: 0, people: [], totals: { people: 3 } });
});

test('Pages show everybody once, also when somebody leaves in between', async () => {
  const many = await openSchool(cast);
  const leaver = await many.trainee('P049');
  await cast.sql(
    `with new as (select gen_random_uuid() as id, 'P' || lpad(n::text, 3, '0') as name
       from generate_series(0, 119) n where n <> 49),
     accounts as (insert into accounts.account (id, side, birth_year, locale, created_at)
       select id, 'adult', 1990, 'en', now() from new returning id),
     faces as (insert into accounts.persona (id, account_id, kind, name, name_key, side, created_at)
       select id, id, 'member', name, lower(name), 'adult', now() from new returning id)
     insert into learning.enrolment (programme_id, persona_id, enrolled_at) select $1, id, now() from faces`,
    [many.id],
  );
  const seen: string[] = [];
  for (let after: string | null | undefined; after !== null;) {
    const page = await asks({ after }, many.id);
    seen.push(...page.people.map(({ name }) => name.slice(0, 4)));
    after = page.next;
    if (seen.length === 50) await cast.as(leaver).does(leaveProgramme, { programme: many.id });
  }
  expect(seen).toEqual(Array.from({ length: 120 }, (_, n) => `P${String(n).padStart(3, '0')}`));
});

test.each(['x', '%%%', 'bnVsbA', '[1,2]', '[1,"a","b"]', `[0,"A","${randomUUID()}"]`])(
  'A cursor that is not ours is none: %s',
  async (after) => {
    const input = { programme: school.id, after };
    expect((await cast.as(school.host).refused(gradebook, input)).fields).toEqual({
      after: 'cursor_not_valid',
    });
  },
);
