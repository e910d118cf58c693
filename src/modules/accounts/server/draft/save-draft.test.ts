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
  cast.as(ann).does(saveDraft, { place, body, age });
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
  await cast.as(ann).does(saveDraft, { place: 'test:base:body', body: long, base: 'v1' });
  const read = async () =>
    Object.fromEntries(await draftsOf({ tx: cast.db.read(), actor: ann }, ['test:base']));
  expect(await read()).toEqual({ 'test:base:body': long, 'test:base:body:base': 'v1' });
  await cast.as(ann).does(saveDraft, { place: 'test:base:body', body: `${long} So.`, base: 'v2' });
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
