import { expect, test } from 'vitest';
import { translator } from '#lib/text/index.ts';
import type { MyPost } from '../../discussion.contract.ts';
import { recognised } from './recognition.ts';
import { actionOf, addressOf, searchOf, turnTo, whereTo } from './state.ts';

const POST = '01a202ab-4ff3-7620-bfcd-27c23e7e0563';
const OTHER = '01a202ab-6597-7756-8865-7ff013d09b43';
const at = (search: string) => new URL(`http://localhost/learn/p/s${search}`);

test('An address says where one is, and what it cannot mean is left out', () => {
  expect(addressOf(at(`?before=${POST}&filter=unanswered&do=edit:${OTHER}`))).toEqual({
    turned: { before: POST },
    filter: 'unanswered',
    opened: { verb: 'edit', post: OTHER },
    done: null,
    said: null,
  });
  expect(addressOf(at(`?before=<b>&filter=x&do=burn:${OTHER}&done=everything&said=1`))).toEqual({
    turned: {},
    filter: null,
    opened: null,
    done: null,
    said: null,
  });
});

test('A form keeps the place it was sent from, and leads back to it', () => {
  const here = addressOf(at(`?after=${POST}&do=reply:${OTHER}`));
  expect(actionOf(here, 'reply')).toBe(`?/reply&after=${POST}&do=reply:${OTHER}`);
  expect(actionOf(addressOf(at('')), 'reply')).toBe('?/reply');
  const sent = at(`?/reply&after=${POST}&do=reply:${OTHER}`);
  expect(whereTo(sent, { done: 'reply', said: OTHER })).toBe(
    `/learn/p/s?after=${POST}&done=reply&said=${OTHER}#p-${OTHER}`,
  );
  expect(whereTo(sent, { done: 'delete', said: OTHER })).toBe(
    `/learn/p/s?after=${POST}&done=delete#said`,
  );
  expect(whereTo(at('?/heart'), {})).toBe('/learn/p/s');
  expect(searchOf(here, { opened: null })).toBe(`?after=${POST}`);
  expect(turnTo({ before: POST, filter: 'unanswered' }, '#others')).toBe(
    `?before=${POST}&filter=unanswered#others`,
  );
});

test('What was recognised is said calmly, and whether it is done', () => {
  const t = translator('en');
  const requires = { answer: true, repliesToPeers: 1, minWords: 2 };
  const post = (counted: MyPost['counted'], state: MyPost['state'] = 'shown'): MyPost => {
    return { id: POST, at: new Date(0), counted, toName: 'Amaru', state, removal: null };
  };
  const saying = (one: MyPost, state: 'completed' | 'reply_to_a_peer', isEnrolled = true) => {
    const missing = { answer: false, replies: state === 'completed' ? 0 : 1 };
    const standing = { completedAt: null, takenBack: null, posts: [one], missing, state };
    const mine = { enrolled: isEnrolled, ...standing };
    return recognised(t, { mine, requires }, { done: 'reply', said: POST });
  };
  const kind = post({ counts: 'reply', to: OTHER, because: null });
  expect(saying(kind, 'completed')).toEqual({
    title: 'Your reply to Amaru counts.',
    sentences: ['This step is done.'],
    isDone: true,
  });
  const copied = post({ counts: 'nothing', to: null, because: 'no_words_of_its_own' });
  expect(saying(copied, 'reply_to_a_peer')?.sentences).toEqual([
    'It does not count for this step.',
    'It has no words of its own.',
  ]);
  const held = post({ counts: 'reply', to: OTHER, because: null }, 'held');
  expect(saying(held, 'reply_to_a_peer')?.sentences[0]).toMatch(/waits until somebody/);
  expect(saying(kind, 'completed', false)).toEqual({
    title: 'Your reply is here.',
    sentences: [],
    isDone: false,
  });
  expect(recognised(t, { mine: null, requires }, { done: null, said: null })).toBeNull();
});
