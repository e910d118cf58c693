import { expect, test } from 'vitest';
import { openCast } from '#tests/cast/cast.ts';
import { draftsOf, dropDrafts } from '../api.ts';
import { saveDraft } from './save-draft.ts';

const cast = await openCast();
const ann = await cast.person('Ann');
const ben = await cast.person('Ben');
const long = 'It rained all day, and I did not go out for bread.';
const week = 7 * 24 * 3600 * 1000;

const saves = (place: string, body: string, age = 0) =>
  cast.as(ann).does(saveDraft, { form: place, body, age });
const kept = async (place: string) =>
  Object.fromEntries(
    (
      await cast.sql<{ place: string; body: string }>(
        `select place, body from accounts.draft where persona_id = $1 and starts_with(place, $2)`,
        [ann.personaId, place],
      )
    ).map((one) => [one.place, one.body]),
  );

test('what another tab types over a long text leaves it beside the new one', async () => {
  await saves('test:tabs', long);
  expect(await saves('test:tabs', 'b')).toMatchObject({ newer: null });
  expect(await kept('test:tabs')).toEqual({ 'test:tabs': 'b', 'test:tabs:older': long });
  await saves('test:tabs', 'better');
  expect((await kept('test:tabs'))['test:tabs:older']).toBe(long);
});

test('what is mended word by word leaves nothing beside it, and what is emptied is kept once more', async () => {
  await saves('test:mends', long);
  await saves('test:mends', `${long} Not even for tea.`);
  expect(Object.keys(await kept('test:mends'))).toEqual(['test:mends']);
  await saves('test:mends', '');
  expect(await kept('test:mends')).toEqual({ 'test:mends:older': `${long} Not even for tea.` });
});

test('words of last week do not stand over newer ones: they are kept beside them', async () => {
  await saves('test:week', 'Written on the computer just now, and longer than that.');
  expect((await saves('test:week', long, week)).newer).toMatch(/^Written on the computer/);
  expect(await kept('test:week')).toEqual({
    'test:week': 'Written on the computer just now, and longer than that.',
    'test:week:older': long,
  });
  await saves('test:alone', long, week);
  expect(await kept('test:alone')).toEqual({ 'test:alone': long });
});

test('with a text that is changed goes which version was read', async () => {
  await cast.as(ann).does(saveDraft, { form: 'test:base:body', body: long, base: 'v1' });
  const read = async () =>
    Object.fromEntries(await draftsOf({ tx: cast.db.read(), actor: ann }, ['test:base']));
  expect(await read()).toEqual({ 'test:base:body': long, 'test:base:body:base': 'v1' });
  await cast.as(ann).does(saveDraft, { form: 'test:base:body', body: `${long} So.`, base: 'v2' });
  expect(await read()).toMatchObject({ 'test:base:body:base': 'v2' });
});

test('nobody else reads them, and both go when the words are sent', async () => {
  await saves('test:sent', long);
  await saves('test:sent', 'b');
  const read = async (who: typeof ann) => [
    ...(await draftsOf({ tx: cast.db.read(), actor: who }, ['test:sent'])).keys(),
  ];
  expect(await read(ben)).toEqual([]);
  expect((await read(ann)).sort()).toEqual(['test:sent', 'test:sent:older']);
  const late: { execute(tx: unknown): Promise<unknown> }[] = [];
  dropDrafts({ actor: ann, later: (statement) => void late.push(statement) }, ['test:sent']);
  await cast.db.begin(async (tx) => {
    for (const statement of late) await statement.execute(tx);
  });
  expect(await kept('test:sent')).toEqual({});
});

const nameless = 'test:form:anonymous:chosen';
const chosenIn = async () => {
  const drafts = await draftsOf({ tx: cast.db.read(), actor: ann }, ['test:form']);
  return [nameless, `${nameless}:older`].map((place) => drafts.get(place));
};
const begins = (body: string, isNameless: boolean, age = 0) =>
  cast.as(ann).does(saveDraft, {
    ...{ form: 'test:form', body, age },
    chosen: { [nameless]: isNameless ? 'true' : '' },
  });

test('what is chosen beside words is kept with them, and so is that nothing is', async () => {
  await begins(long, true);
  expect(await chosenIn()).toEqual(['true', undefined]);
  await begins(`${long} So.`, false);
  expect(await chosenIn()).toEqual(['', undefined]);
  const wrong = { form: 'test:form', body: long, chosen: { 'test:form:anonymous': 'true' } };
  expect((await cast.as(ann).refused(saveDraft, wrong)).code).toBe('invalid');
});

test('words that others replace keep that they were without a name', async () => {
  await begins(long, true);
  await begins('Something else that is typed by name, and is long.', false);
  expect(await chosenIn()).toEqual(['', 'true']);
});

test('what was chosen last week changes nothing about newer words, and is told what stands beside them', async () => {
  await begins('Written just now, and without a name, on the computer.', true);
  const late = await begins(long, false, week);
  expect(late.chosen).toEqual({ [nameless]: 'true' });
  expect((await chosenIn())[0]).toBe('true');
});

test('where the rest is forgotten, a choice stays as long as the words beside it', async () => {
  const at = new Date('2020-01-01T00:00:00Z');
  await cast.sql('delete from accounts.draft where persona_id = $1', [ben.personaId]);
  await cast.sql(
    `insert into accounts.draft (persona_id, place, body, saved_at)
     select $1::uuid, place, 'true', $2::timestamptz from unnest(array['old:a:anonymous:chosen', 'old:a', 'old:a:title']) place
     union all select $1::uuid, 'new:' || n, 'x', $2::timestamptz + interval '1 day' from generate_series(1, 397) n`,
    [ben.personaId, at],
  );
  await cast.as(ben).does(saveDraft, { form: 'test:last', body: long });
  const left = await cast.sql<{ place: string }>(
    `select place from accounts.draft where persona_id = $1 and place like 'old:%'`,
    [ben.personaId],
  );
  expect(left.map(({ place }) => place)).toContain('old:a:anonymous:chosen');
  expect(left).toHaveLength(2);
});

test('of what is chosen beside no words no more is kept than of all that somebody began', async () => {
  const cleo = await cast.person('Cleo');
  const boxes = (from: number) =>
    Object.fromEntries(
      Array.from({ length: 60 }, (_, at) => [`test:empty:${from + at}:chosen`, 'true']),
    );
  for (let from = 0; from < 600; from += 60)
    await cast.as(cleo).does(saveDraft, {
      ...{ form: 'test:empty', body: '', age: 600 - from },
      chosen: boxes(from),
    });
  const left = await cast.sql<{ place: string }>(
    'select place from accounts.draft where persona_id = $1',
    [cleo.personaId],
  );
  expect(left.map(({ place }) => place)).toContain('test:empty:599:chosen');
  expect(left).toHaveLength(400);
});
