import { beforeEach, expect, test } from 'vitest';
import type { Person } from '#platform/actor.ts';
import { openCast } from '#tests/cast/cast.ts';
import { openTalking } from '../space/testing/talking.ts';
import { needsReply } from './needs-reply.ts';
import { turnOf } from './alone.rules.ts';

const cast = await openCast({ TEEN_SIDE: true, SAFEGUARDING_CONTACT: 'Chidi' });
const talking = await openTalking(cast);
const ann = await cast.person('Ann');
const ben = await cast.person('Ben');
const dora = await cast.person('Dora');
const tia = await cast.person('Tia', { side: 'teen' });
const porch = await talking.space('Porch');
const hello = await talking.space('Hello', { isWelcome: true });

const waitsFor = async (person: Person) =>
  (await cast.as(person).asks(needsReply)).waiting.map(({ title }) => title);
// Nothing waits when a story begins.
beforeEach(() => cast.sql('update community.thread set closed_at = now()'));

test('the oldest is first; whom nobody ever answered comes a day earlier; nameless by waiting alone', async () => {
  const known = await talking.thread(porch.id, { by: dora, at: '2026-02-01T08:00:00Z' });
  await talking.reply(known.id, ann);
  const times = { dora: '2026-03-04T08:00:00Z', ben: '2026-03-04T16:00:00Z' };
  await talking.thread(porch.id, { by: dora, title: 'Dora', at: times.dora });
  await talking.thread(porch.id, { by: ben, title: 'Ben', at: times.ben });
  const quiet = { by: null, at: '2026-03-04T12:00:00Z' };
  await talking.thread(porch.id, { ...quiet, hidden: tia, title: 'Quiet' });
  expect(await waitsFor(ann)).toEqual(['Ben', 'Dora', 'Quiet']);
  const turn = (openedAt: string, wasEverAnswered: boolean) =>
    turnOf({ openedAt: new Date(openedAt), isAnonymous: false, wasEverAnswered });
  expect(turn(times.ben, false) < turn(times.dora, true)).toBe(true);
});

test('is not one’s own, nameless or not; not of people out of sight; not closed, answered or held', async () => {
  const own = await talking.thread(porch.id, { by: ann, title: 'Own' });
  await talking.thread(porch.id, { by: null, hidden: ann, title: 'Own, quietly' });
  const bens = await talking.thread(porch.id, { by: ben, title: 'Bens' });
  await talking.thread(porch.id, { by: ben, title: 'Held', held: true });
  await talking.thread(porch.id, { by: dora, title: 'News', kind: 'announcement' });
  const open = { kind: 'checkin', openUntil: '2026-03-08T00:00:00Z' } as const;
  await talking.thread(porch.id, { by: dora, title: 'How are you', ...open });
  expect(await waitsFor(ann)).toEqual(['Bens']);
  expect(await waitsFor({ ...ann, blocked: [ben.personaId] })).toEqual([]);
  expect(await waitsFor(ben)).toEqual(expect.arrayContaining(['Own', 'Own, quietly']));
  expect(await waitsFor({ ...ben, blocked: [ann.personaId] })).toEqual(['Own, quietly']);
  await talking.reply(own.id, ann);
  expect(await waitsFor(ben)).toContain('Own');
  await cast.sql('update community.thread set closed_at = now() where id = $1', [bens.id]);
  expect(await waitsFor(ann)).toEqual([]);
});

test('is only where one may write, on one’s own side', async () => {
  const kept = await talking.space('Kept', { reads: 'holders', readDuties: ['mentor'] });
  const board = await talking.space('Board', { writes: 'staff' });
  const teens = await talking.space('Teens', { side: 'teen' });
  await talking.thread(kept.id, { by: ben, title: 'In kept' });
  await talking.thread(board.id, { by: ben, title: 'On board' });
  await talking.thread(teens.id, { by: tia, title: 'Among teens' });
  expect(await waitsFor(ann)).toEqual([]);
  const mentor = await cast.withDuty(await cast.person('Mira'), 'mentor');
  expect(await waitsFor(mentor)).toEqual(['In kept']);
  const tom = await cast.person('Tom', { side: 'teen' });
  expect(await waitsFor(tom)).toEqual(['Among teens']);
});

test('newcomers in the welcome space stand before all, under their own heading', async () => {
  await talking.thread(hello.id, { by: ben, title: 'I am Ben' });
  await talking.thread(porch.id, { by: ben, title: 'Bens', at: '2026-03-01T08:00:00Z' });
  const view = await cast.as(ann).asks(needsReply);
  expect(view.newcomers.map(({ title }) => title)).toEqual(['I am Ben']);
  expect(view.waiting.map(({ title }) => title)).toEqual(['Bens']);
});

test('comes in pages that neither skip nor repeat, in one number of statements; guests sign in', async () => {
  for (let i = 0; i < 45; i += 1) await talking.thread(porch.id, { by: ben, title: `T${i}` });
  await talking.thread(porch.id, { by: dora, title: 'Too old', at: '2025-06-01T08:00:00Z' });
  const seen: string[] = [];
  let after: string | undefined;
  do {
    const view = await cast.as(ann).asks(needsReply, { ...(after && { after }) });
    seen.push(...view.waiting.map(({ title }) => title));
    after = view.next ?? undefined;
  } while (after !== undefined && seen.length < 100);
  expect(new Set(seen).size).toBe(45);
  expect(seen).toHaveLength(45);
  const taken = await cast.statements(() => cast.as(ann).asks(needsReply));
  expect(taken).toBe(needsReply.statements);
  expect((await cast.as(cast.guest).refused(needsReply)).code).toBe('unauthenticated');
});

test('shows how it begins, and nothing of what is folded beneath a note', async () => {
  await talking.thread(porch.id, { by: ben, title: 'Open' });
  await talking.thread(porch.id, { by: ben, title: 'Folded', note: 'loss' });
  const { waiting } = await cast.as(ann).asks(needsReply);
  expect(Object.fromEntries(waiting.map(({ title, beginning }) => [title, beginning]))).toEqual({
    Open: 'Words.',
    Folded: '',
  });
});
