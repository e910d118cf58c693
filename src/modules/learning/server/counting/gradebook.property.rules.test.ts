import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder, judgeAll, settingOf } from './judge-all.rules.ts';
import { judge, type Judgement, type Post } from './judge.rules.ts';
import { gradebook, type Row } from './gradebook.rules.ts';

const HOST = 'Rosa Ann';
const PEOPLE = ['Ann', 'Ann Marie', 'Anna', 'نور', '李 明', 'Sun🌞', 'Mar-y'];
const NAMES = new Map([HOST, ...PEOPLE, 'Elsewhere'].map((name) => [name, name]));
const ASKED = { hosts: [HOST], questions: ['What does a good host do?', 'Which kindness?'] };
const REQUIRES = { answer: true, repliesToPeers: 2 };

const body = fc
  .array(
    fc.oneof(
      fc.constantFrom(...NAMES.keys()).map((name) => `@${name}`),
      fc.constantFrom(...ASKED.questions, 'Question:', 'WHICH kindness', '\n'),
      fc.constantFrom('So true', 'thank you', 'tea', '💜', '?', '\u200b', '1.'),
    ),
    { maxLength: 5 },
  )
  .map((parts) => parts.join(' '));

/** Threads in which posts stand under any earlier post, and many share a moment. */
const thread = (authors: readonly string[], minLength = 0): fc.Arbitrary<Post[]> =>
  fc
    .array(
      fc.record({
        author: fc.constantFrom(...authors),
        under: fc.option(fc.nat()),
        hour: fc.nat(6),
        removed: fc.boolean(),
        body,
      }),
      { minLength, maxLength: 25 },
    )
    .map((posts) =>
      posts.map(({ author, under, hour, removed, body }, arrival) => ({
        id: `p${arrival}`,
        author,
        parent: under === null || arrival === 0 ? null : `p${under % arrival}`,
        createdAt: new Date(hour * 3_600_000),
        arrival,
        body,
        removed: removed && arrival % 5 === 0,
      })),
    );

const EVERYBODY = [HOST, ...PEOPLE];
const judged = (posts: readonly Post[]) => judgeAll(ASKED, NAMES, posts);
const rows = (posts: readonly Post[]): Row[] => gradebook(judged(posts), REQUIRES, ASKED.hosts);
const standing = (posts: readonly Post[]) =>
  rows(posts)
    .map(({ evidence: _, ...row }) => row)
    .sort((a, b) => (a.person < b.person ? -1 : 1));

test('judging one post at a time, as they come, is judging all of them', () => {
  fc.assert(
    fc.property(thread(EVERYBODY), (posts) => {
      const people = new Set([HOST, ...posts.map(({ author }) => author)]);
      const setting = settingOf(
        ASKED,
        [...people].map((id) => ({ id, name: id })),
      );
      const before: { post: Post; judgement: Judgement }[] = [];
      for (const post of inOrder(posts)) {
        const spoken = before.filter((b) => b.post.parent === null && b.judgement.ownWords);
        const theirs = before.filter((b) => b.post.author === post.author && !b.post.removed);
        const judgement = judge(post, setting, {
          parentAuthor: posts.find(({ id }) => id === post.parent)?.author ?? null,
          latestPost: new Map(spoken.map((b) => [b.post.author, b.post.id])),
          earlierTexts: new Set(
            theirs.filter((b) => b.judgement.ownWords).map((b) => b.judgement.textKey),
          ),
          authorHasAnswer: theirs.some((b) => b.judgement.counts === 'answer'),
        });
        before.push({ post, judgement });
      }
      const kept = before.filter(({ post }) => !post.removed);
      const all = judged(posts).filter(({ removed }) => removed !== true);
      expect(all.map(({ id, judgement }) => ({ id, judgement }))).toEqual(
        kept.map(({ post, judgement }) => ({ id: post.id, judgement })),
      );
    }),
  );
});

test('the order in which posts are handed over does not matter', () => {
  const shuffled = thread(EVERYBODY, 2).chain((posts) =>
    fc.tuple(
      fc.constant(posts),
      fc.shuffledSubarray(posts, { minLength: posts.length, maxLength: posts.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([posts, others]) => {
      expect(judged(others)).toEqual(judged(posts));
    }),
  );
});

test('posts of one moment count as if they had come one after the other as they arrived', () => {
  fc.assert(
    fc.property(thread(EVERYBODY), (posts) => {
      const together = posts.map((post) => ({ ...post, createdAt: new Date(0) }));
      const apart = posts.map((post) => ({ ...post, createdAt: new Date(post.arrival) }));
      const says = (p: readonly Post[]) => judged(p).map(({ id, judgement }) => [id, judgement]);
      expect(says(together)).toEqual(says(apart));
    }),
  );
});

test('the host is no participant, nobody replies to the host or to themselves', () => {
  fc.assert(
    fc.property(thread(EVERYBODY), (posts) => {
      const found = rows(posts);
      const authors = new Set(posts.map(({ author }) => author));
      authors.delete(HOST);
      expect(new Set(found.map(({ person }) => person))).toEqual(authors);
      for (const { person, evidence } of found)
        for (const { judgement } of evidence) {
          expect([HOST, person]).not.toContain(judgement.to);
          expect(judgement.counts === 'nothing').toBe(judgement.because !== null);
          expect(judgement.counts === 'reply').toBe(judgement.to !== null);
        }
    }),
  );
});

test('the host’s posts change nobody’s standing but by what is said under them', () => {
  fc.assert(
    fc.property(thread(PEOPLE), body, (posts, words) => {
      const createdAt = new Date(0);
      const welcome = {
        id: 'host',
        author: HOST,
        parent: null,
        createdAt,
        arrival: -1,
        body: words,
      };
      expect(standing([welcome, ...posts])).toEqual(standing(posts));
    }),
  );
});

test('nobody is done before their last missing part, and from then on they are', () => {
  fc.assert(
    fc.property(thread(EVERYBODY), (posts) => {
      for (const { person, completedAt, evidence, completed } of rows(posts)) {
        const until = (moment: (at: Date) => boolean) => {
          const those = evidence.filter(({ createdAt }) => moment(createdAt));
          const peers = new Set(
            those.flatMap(({ judgement: { to } }) => (to === null ? [] : [to])),
          );
          return those.some((p) => p.judgement.counts === 'answer') && peers.size >= 2;
        };
        expect(
          until(() => true),
          person,
        ).toBe(completed);
        if (completedAt === null) continue;
        expect(until((at) => at <= completedAt)).toBe(true);
        expect(until((at) => at < completedAt)).toBe(false);
      }
    }),
  );
});

test('whatever those who are here post later takes no completion back', () => {
  const grown = thread(PEOPLE, 1).chain((posts) =>
    fc.tuple(fc.constant(posts), thread([...new Set(posts.map(({ author }) => author)), HOST])),
  );
  fc.assert(
    fc.property(grown, ([posts, more]) => {
      const later = more.map((post, i) => ({
        ...post,
        id: `later${i}`,
        parent: post.parent === null ? null : `p${Number(post.parent.slice(1)) % posts.length}`,
        createdAt: new Date(post.createdAt.getTime() + 6 * 3_600_000),
        arrival: 1000 + i,
      }));
      const after = new Map(rows([...posts, ...later]).map((row) => [row.person, row]));
      for (const { person, completed, completedAt } of rows(posts))
        if (completed) expect(after.get(person)).toMatchObject({ completed, completedAt });
    }),
  );
});

test('a flat thread that addresses by mention and its nested twin tell the same of everybody', () => {
  type Act = { author: string; to: string | null; body: string };
  const act: fc.Arbitrary<Act> = fc.record({
    author: fc.constantFrom(...PEOPLE),
    to: fc.option(fc.constantFrom(...PEOPLE)),
    body: fc.constantFrom('So true', 'tea', '💜', '', 'thank you'),
  });
  fc.assert(
    fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
      const spoke = new Map<string, string>();
      const nested: Post[] = [];
      for (const [arrival, { author, to, body }] of acts.entries()) {
        const target = to === null || to === author ? undefined : spoke.get(to);
        if (to !== null && target === undefined) continue;
        const id = `p${arrival}`;
        const words = to === null ? body : `@${to} ${body}`;
        const createdAt = new Date(arrival);
        nested.push({ id, author, parent: target ?? null, createdAt, arrival, body: words });
        if (to === null && body !== '') spoke.set(author, id);
      }
      expect(standing(nested.map((post) => ({ ...post, parent: null })))).toEqual(standing(nested));
    }),
  );
});
