import { describe, expect, test } from 'vitest';
import type { Person } from '#platform/actor.ts';
import type { ThreadFilter } from '../../space.contract.ts';
import { openCast } from '#tests/cast/cast.ts';
import { followSpace, unfollowSpace } from './follow-space.ts';
import { space } from './space.ts';
import { spaces } from './spaces.ts';
import { openTalking } from './testing/talking.ts';

const cast = await openCast({ TEEN_SIDE: true, SAFEGUARDING_CONTACT: 'Chidi' });
const talking = await openTalking(cast);
const ann = await cast.person('Ann');
const ben = await cast.person('Ben');
const mona = await cast.withDuty(await cast.person('Mona'), 'moderator');

const blocking = (person: Person, other: Person): Person => ({
  ...person,
  blocked: [other.personaId],
});
async function titles(
  person: Person | typeof cast.guest,
  slug: string,
  show: ThreadFilter = 'all',
) {
  const view = await cast.as(person).asks(space, { spaceSlug: slug, show });
  return view.threads.map(({ title }) => title);
}
const cardOf = async (person: Person | typeof cast.guest, slug: string) =>
  (await cast.as(person).asks(spaces)).spaces.find((one) => one.slug === slug);

test('following a space twice is following it; guests cannot', async () => {
  const made = await talking.space('Followed', { reads: 'everyone' });
  const followed = async () => (await cast.as(ann).asks(space, { space: made.id })).followed;
  await cast.as(ann).does(followSpace, { space: made.id });
  await cast.as(ann).does(followSpace, { space: made.id });
  expect(await followed()).toBe(true);
  await cast.as(ann).does(unfollowSpace, { space: made.id });
  expect(await followed()).toBe(false);
  const refusal = await cast.as(cast.guest).refused(followSpace, { space: made.id });
  expect(refusal.code).toBe('unauthenticated');
});

test('who may write is told with its reason', async () => {
  const board = await talking.space('Board', { writes: 'staff', reads: 'everyone' });
  const canOpen = async (person: Person | typeof cast.guest) =>
    (await cast.as(person).asks(space, { space: board.id })).can.open;
  expect(await canOpen(ann)).toBe('readers_only_here');
  expect(await canOpen(cast.guest)).toBe('sign_in_first');
  expect(await canOpen(await cast.withDuty(await cast.person('Momo'), 'moderator'))).toBe(true);
});

describe('the threads of a space', () => {
  test('stand by their newest activity; what is pinned, featured or an open check-in above', async () => {
    const { id, slug } = await talking.space('Order', { reads: 'everyone' });
    const old = await talking.thread(id, { by: ann, title: 'Old', at: '2026-03-01T08:00:00Z' });
    await talking.thread(id, { by: ben, title: 'Newer', at: '2026-03-02T08:00:00Z' });
    const pinned = await talking.thread(id, { by: ben, title: 'Pinned' });
    await cast.sql('update community.thread set pinned_at = now() where id = $1', [pinned.id]);
    const open = { kind: 'checkin', by: ben, openUntil: '2026-03-05T00:00:00Z' } as const;
    await talking.thread(id, { ...open, title: 'How are you today' });
    await talking.thread(id, { ...open, title: 'Last week', openUntil: '2026-03-02T00:00:00Z' });
    expect(await titles(ann, slug)).toEqual(['Last week', 'Newer', 'Old']);
    await talking.reply(old.id, ben);
    expect(await titles(cast.guest, slug)).toEqual(
      expect.arrayContaining(['Old', 'Newer', 'Last week']),
    );
    const view = await cast.as(ann).asks(space, { spaceSlug: slug });
    expect(view.pinned.map(({ title }) => title)).toEqual(['Pinned']);
    expect(view.checkins.map(({ title }) => title)).toEqual(['How are you today']);
  });

  test('come in pages that neither skip nor repeat, also of one moment', async () => {
    const { id, slug } = await talking.space('Long');
    for (let i = 0; i < 65; i += 1) await talking.thread(id, { by: ben, title: `Thread ${i}` });
    const seen: string[] = [];
    let after: string | undefined;
    for (let page = 0; page < 5; page += 1) {
      const view = await cast.as(ann).asks(space, { spaceSlug: slug, ...(after && { after }) });
      seen.push(...view.threads.map(({ title }) => title));
      after = view.next ?? undefined;
      if (after === undefined) break;
    }
    expect(seen).toHaveLength(65);
    expect(new Set(seen).size).toBe(65);
    expect((await cast.as(ann).refused(space, { spaceSlug: slug, after: 'x' })).code).toBe(
      'invalid',
    );
  });

  test('can be asked for by what they are', async () => {
    const { id, slug } = await talking.space('Filters');
    const lone = await talking.thread(id, { by: ben, title: 'Lone' });
    const asked = await talking.thread(id, { by: ben, title: 'Asked', kind: 'question' });
    const solved = await talking.thread(id, { by: ann, title: 'Solved', kind: 'question' });
    const answer = await talking.reply(solved.id, ben);
    await cast.sql('update posts.post set accepted_at = now() where id = $1', [answer]);
    await talking.reply(asked.id, ann);
    await cast.sql(
      'insert into community.follow (thread_id, persona_id, followed_at) values ($1, $2, now())',
      [lone.id, ann.personaId],
    );
    expect(await titles(ann, slug, 'unanswered')).toEqual(['Lone']);
    expect(await titles(ann, slug, 'open_questions')).toEqual(['Asked']);
    expect(await titles(ann, slug, 'mine')).toEqual(['Solved']);
    expect(await titles(ann, slug, 'followed')).toEqual(['Lone']);
    expect(await titles(cast.guest, slug, 'mine').catch(() => 'not there')).toBe('not there');
  });

  test('without a name tell nobody who wrote them; their author finds them among the own', async () => {
    const { id, slug } = await talking.space('Anonymous', { allowsAnonymous: true });
    await talking.thread(id, { by: null, hidden: ann, title: 'Quietly', note: 'loss' });
    for (const reader of [ben, mona, blocking(ben, ann)]) {
      const view = await cast.as(reader).asks(space, { spaceSlug: slug });
      expect(view.threads[0]).toMatchObject({ by: { kind: 'anonymous' }, contentNote: 'loss' });
      expect(JSON.stringify(view)).not.toContain(ann.personaId);
      expect(await titles(reader, slug, 'mine')).toEqual([]);
    }
    expect(await titles(ann, slug, 'mine')).toEqual(['Quietly']);
  });

  test('that wait for a person are found by their author alone, among the own', async () => {
    const { id, slug } = await talking.space('Held');
    await talking.thread(id, { by: ann, title: 'Waiting', held: true });
    for (const reader of [ann, ben, mona]) expect(await titles(reader, slug)).toEqual([]);
    expect(await titles(ann, slug, 'mine')).toEqual(['Waiting']);
    expect(await titles(ben, slug, 'mine')).toEqual([]);
    expect((await cardOf(ben, slug))?.last).toBeNull();
  });

  test('of somebody out of sight are not there; who moderates sees them all the same', async () => {
    const { id, slug } = await talking.space('Blocked');
    const bens = await talking.thread(id, { by: ben, title: 'By Ben', at: '2026-03-01T08:00:00Z' });
    const anns = await talking.thread(id, { by: ann, title: 'By Ann', at: '2026-03-02T08:00:00Z' });
    await talking.reply(anns.id, ben, '2026-03-02T09:00:00Z');
    await talking.reply(bens.id, mona, '2026-03-03T09:00:00Z');
    const apart = blocking(ann, ben);
    expect(await titles(apart, slug)).toEqual(['By Ann']);
    const card = await cardOf(apart, slug);
    expect(card?.last).toMatchObject({ title: 'By Ann', by: { name: 'Ann' } });
    expect(await titles(blocking(mona, ben), slug)).toEqual(['By Ben', 'By Ann']);
  });
});

test('news is what others wrote and one has not seen', async () => {
  const { id, slug } = await talking.space('News');
  const thread = await talking.thread(id, { by: ben, title: 'Fresh' });
  await talking.thread(id, { by: ben, title: 'Long ago', at: '2026-01-01T08:00:00Z' });
  await talking.thread(id, { by: ann, title: 'Own' });
  const news = async (reader: Person | typeof cast.guest) => (await cardOf(reader, slug))?.unread;
  expect(await news(ann)).toBe(1);
  await talking.sees(thread.id, ann, 1);
  expect(await news(ann)).toBe(0);
  await talking.reply(thread.id, mona);
  expect(await news(ann)).toBe(1);
  expect(await news(blocking(ann, mona))).toBe(0);
  await talking.sees(thread.id, ann, 2);
  expect(await news(ann)).toBe(0);
  const { slug: open } = await talking.space('Open news', { reads: 'everyone' });
  expect((await cardOf(cast.guest, open))?.unread).toBe(0);
});

test('a page takes as many statements with a hundred spaces and threads as with one', async () => {
  const { id, slug } = await talking.space('Steady');
  const count = async () => [
    await cast.statements(() => cast.as(ann).asks(space, { spaceSlug: slug })),
    await cast.statements(() => cast.as(ann).asks(spaces)),
  ];
  await talking.thread(id, { by: ben });
  const before = await count();
  for (let i = 0; i < 40; i += 1) await talking.thread(id, { by: ben });
  for (let i = 0; i < 10; i += 1) await talking.space(`Sub ${i}`, { parent: id });
  expect(await count()).toEqual(before);
  expect(before).toEqual([space.statements, spaces.statements]);
});
