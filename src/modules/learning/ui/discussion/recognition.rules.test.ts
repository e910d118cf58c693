import { expect, test } from 'vitest';
import { translator } from '#lib/text/index.ts';
import type { MyPost } from '../../discussion.contract.ts';
import { recognised } from './recognition.ts';

const POST = '01a202ab-4ff3-7620-bfcd-27c23e7e0563';
const OTHER = '01a202ab-6597-7756-8865-7ff013d09b43';
const asked = { stands: 'asked', setAside: null } as const;

test('What was recognised is said calmly, and whether it is done', () => {
  const t = translator('en');
  const here = {
    programme: { id: OTHER, slug: 'growing', title: 'Growing', language: 'en' },
    nextStep: { id: POST, slug: 'on', title: 'On', language: 'en', kind: 'reading' as const },
    finished: false,
    ...asked,
  };
  const requires = { answer: true, repliesToPeers: 1, minWords: 2, minReplyWords: 0 };
  const post = (counted: MyPost['counted'], state: MyPost['state'] = 'shown'): MyPost => {
    return { id: POST, at: new Date(0), counted, toName: 'Amaru', state, removal: null };
  };
  const saying = (one: MyPost, state: 'completed' | 'reply_to_a_peer', isEnrolled = true) => {
    const missing = { answer: false, replies: state === 'completed' ? 0 : 1 };
    const standing = { completedAt: null, takenBack: null, posts: [one], missing, state };
    const mine = { enrolled: isEnrolled, ...standing };
    return recognised(t, { ...here, mine, requires }, { done: 'reply', said: POST });
  };
  const kind = post({ counts: 'reply', peer: OTHER, because: null });
  expect(saying(kind, 'completed')).toEqual({
    title: 'Your reply to Amaru counts.',
    sentences: ['This step is done.'],
    kind: 'done',
    next: { href: '/learn/growing/read/on', text: 'Next step: On' },
  });
  const copied = post({ counts: 'nothing', peer: null, because: 'no_words_of_its_own' });
  expect(saying(copied, 'reply_to_a_peer')?.sentences).toEqual([
    'It does not count for this step.',
    'It has no words of its own.',
  ]);
  const held = post({ counts: 'reply', peer: OTHER, because: null }, 'held');
  expect(saying(held, 'reply_to_a_peer')?.sentences[0]).toMatch(/They wait in the queue/);
  expect(saying(kind, 'completed', false)).toEqual({
    kind: 'calm',
    title: 'Your reply is there.',
    sentences: [],
  });
  const retired = { ...here, mine: null, requires, stands: 'retired' } as const;
  expect(recognised(t, retired, { done: 'edit', said: POST })?.sentences).toEqual([]);
  expect(recognised(t, { ...here, mine: null, requires }, { done: null, said: null })).toBeNull();
});

test('The post that does the last step is told that it was, once, with the way to look back', () => {
  const t = translator('en');
  const at = new Date('2026-03-01T10:00:00Z');
  const requires = { answer: true, repliesToPeers: 1, minWords: 2, minReplyWords: 0 };
  const said = (done: 'reply' | 'edit', completedAt: Date) => {
    const counted = { counts: 'reply' as const, peer: OTHER, because: null };
    const post: MyPost = { id: POST, at, counted, toName: 'Dagny', state: 'shown', removal: null };
    const missing = { answer: false, replies: 0 };
    const mine = {
      ...{ enrolled: true, completedAt, takenBack: null, posts: [post], missing },
      state: 'completed' as const,
    };
    const programme = { id: OTHER, slug: 'growing', title: 'Growing', language: 'en' };
    const view = { programme, nextStep: null, finished: true, mine, requires, ...asked };
    return recognised(t, view, { done, said: POST });
  };
  const next = { href: '/my-learning/growing', text: 'Look back on it' };
  expect(said('reply', at)).toEqual({
    ...{ kind: 'done', title: 'You have come to the end of it.', next },
    sentences: [
      'Your reply to Dagny counts.',
      'That was the last step of “Growing”, and every one is done.',
    ],
  });
  const before = new Date(at.getTime() - 60_000);
  const later = { title: 'Your reply to Dagny counts.', sentences: ['This step is done.'], next };
  expect(said('reply', before)).toMatchObject(later);
  expect(said('edit', at)).toMatchObject({ sentences: ['This step is done.'], next });
});
