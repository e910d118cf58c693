import { expect, test } from 'vitest';
import { actionAt, postsAddressOf, searchWith } from './address.ts';

const known = { turning: ['before', 'around'], verbs: ['edit'], deeds: ['reply'] } as const;
const id = '01890000-0000-7000-8000-000000000001';
const read = (search: string) => postsAddressOf(new URL(`http://here/talk${search}`), known);

test('an address says where one is, what is opened and what was done', () => {
  expect(read(`?around=${id}&do=edit:${id}&done=reply&said=${id}`)).toEqual({
    turned: { around: id },
    opened: { verb: 'edit', post: id },
    done: 'reply',
    said: id,
  });
});

test.each(['', '?around=1&do=edit:1&done=sung&said=1', `?do=burn:${id}`, '?do=edit'])(
  'what an address cannot mean is left out: %j',
  (search) => {
    expect(read(search)).toEqual({ turned: {}, opened: null, done: null, said: null });
  },
);

test('a form keeps the place of the page', () => {
  expect(actionAt(searchWith({ around: id, done: null }), 'reply')).toBe(`?/reply&around=${id}`);
  expect(actionAt(searchWith({}), 'reply')).toBe('?/reply');
});
