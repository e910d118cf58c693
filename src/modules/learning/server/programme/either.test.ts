import { beforeAll, expect, test } from 'vitest';
import { openCast, type Cast } from '#tests/cast/cast.ts';
import { reading } from '../reading/reading.ts';
import { programme } from './programmes.ts';
import { enrol } from './taking-part.ts';
import { openSchool } from './testing/school.ts';

let cast: Cast;
beforeAll(async () => {
  cast = await openCast();
});

test('Ann reads a programme and a step by what she has of them: the id, or the slug of the address', async () => {
  const { id, slug, first, trainee } = await openSchool(cast);
  const ann = cast.as(await trainee('Ann'));
  for (const at of [{ programme: id }, { programmeSlug: slug }])
    expect(await ann.asks(programme, at)).toMatchObject({ id, slug });
  const stepSlug = 'welcome';
  for (const at of [
    { step: first },
    { programme: id, stepSlug },
    { programmeSlug: slug, stepSlug },
  ])
    expect(await ann.asks(reading, at)).toMatchObject({ id: first, slug: stepSlug });
  const other = await openSchool(cast);
  expect(await ann.refused(reading, { programme: other.id, stepSlug: 'on' })).toMatchObject({
    code: 'not_found',
  });
});

test('whoever says it wrongly is told what is wanted', async () => {
  const { id, slug, first } = await openSchool(cast);
  const ann = cast.as(await cast.person('Ann'));
  const fields = async (at: object) => (await ann.refused(programme, at)).fields;
  expect(await fields({ programme: slug })).toEqual({ programme: 'slug_given' });
  expect(await fields({ programmeSlug: id })).toEqual({ programmeSlug: 'id_given' });
  expect(await fields({ programme: id, programmeSlug: slug })).toEqual({
    programme: 'given_twice',
  });
  expect(await fields({})).toEqual({ programmeSlug: 'missing' });
  const ofStep = async (at: object) => (await ann.refused(reading, at)).fields;
  expect(await ofStep({ step: first, stepSlug: 'welcome' })).toEqual({ step: 'given_twice' });
  expect(await ofStep({ stepSlug: 'welcome' })).toEqual({ programmeSlug: 'missing' });
  expect(await ofStep({ programme: id })).toEqual({ stepSlug: 'missing' });
  expect((await ann.refused(enrol, { programme: slug })).fields).toEqual({
    programme: 'slug_given',
  });
});
