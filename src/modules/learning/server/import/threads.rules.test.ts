import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recount, type Said } from './recount.rules.ts';

const PEOPLE = ['host', 'ann', 'ben', 'cara'];
const names = new Map(PEOPLE.map((name) => [name, name]));
const asked = { hosts: ['host'], questions: ['What helps?'] };

const said = fc.record({
  author: fc.constantFrom(...PEOPLE),
  hour: fc.integer({ min: 0, max: 5 }),
  body: fc.constantFrom('Tea.', '@ann yes', '@ben thank you', 'What helps? A walk.', '', 'Rain.'),
  under: fc.option(fc.nat(20), { nil: null }),
  removed: fc.boolean(),
  isNative: fc.boolean(),
});

/** Posts of a discussion; each stands under an earlier one of the list, or at the top. */
const discussion = fc.array(said, { maxLength: 20 }).map((list) =>
  list.map(({ hour, under, ...one }, i): Said => {
    const before = {
      counts: 'nothing',
      to: null,
      because: null,
      ownWords: true,
      textKey: '',
    } as const;
    return {
      ...one,
      id: `p${i}`,
      parent: under !== null && under < i ? `p${under}` : null,
      createdAt: new Date(Date.UTC(2026, 0, 1, hour)),
      arrival: i,
      isHeld: false,
      before: one.isNative ? { ...before, rootId: `p${i}` } : null,
    };
  }),
);

test('Every post is in one thread, its replies with it, and a thread is opened at the top', () => {
  fc.assert(
    fc.property(discussion, (posts) => {
      const { posts: judged, threads } = recount(asked, names, posts);
      const parentOf = new Map(posts.map(({ id, parent }) => [id, parent]));
      for (const { id, parent, isNative, judgement } of judged) {
        const thread = threads.get(id) ?? '';
        expect(threads.get(thread)).toBe(thread);
        expect(parentOf.get(thread)).toBeNull();
        if (parent !== null) expect(thread).toBe(threads.get(parent));
        else if (isNative) expect(thread).toBe(id);
        else if (judgement.toPost !== null) expect(thread).toBe(threads.get(judgement.toPost));
      }
    }),
  );
});

test('Whatever the order in which a file is told, the same posts stand in the same threads', () => {
  fc.assert(
    fc.property(discussion, (posts) => {
      const there = recount(asked, names, posts);
      const back = recount(asked, names, posts.toReversed());
      expect([...back.threads].sort()).toEqual([...there.threads].sort());
      expect(back.posts).toEqual(there.posts);
    }),
  );
});
