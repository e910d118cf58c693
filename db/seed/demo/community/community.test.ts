import { describe, expect, test } from 'vitest';
import { demo } from '../demo.ts';
import { pointInTime } from '../moment.ts';
import { diary } from './days.ts';
import { spaceHappenings } from './happenings.ts';
import { longThreadAt } from './long-thread.ts';
import { threads as script } from './script.ts';
import { objectionsTo } from './testing/replay.ts';

const { community, people } = demo;
const moments = ['2026-03-01T00:00:00Z', '2026-11-22T21:30:00Z', '2024-02-29T12:00:00Z'];
const [midnight = new Date(0), evening = new Date(0)] = moments.map((one) => new Date(one));
const keys = new Set(people.map(({ key }) => key));
const posts = community.threads.flatMap((thread) => thread.posts);
const long = longThreadAt(community, evening);
const happeningsAt = (now: Date) => {
  const joined = new Map(people.map(({ key, joined: when }) => [key, pointInTime(when, now)]));
  return { joined, told: spaceHappenings(community, 'wanda', joined, now) };
};
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

describe('the spaces of the demo', () => {
  test('are six that a member finds, one of them in Spanish, and one kept for those with a duty', () => {
    const apart = community.spaces.filter(({ within }) => within === undefined);
    expect(apart.filter(({ reads }) => reads !== 'holders').length).toBe(6);
    expect(
      apart.flatMap(({ reads, duties = [] }) => (reads === 'holders' ? [duties] : [])),
    ).toEqual([['operator', 'host', 'mentor', 'moderator']]);
    expect(community.spaces.filter(({ isWelcome }) => isWelcome).map(({ key }) => key)).toEqual([
      'welcome',
    ]);
  });

  test('are lived in: more than sixty threads, more than four hundred posts, thirty voices', () => {
    expect(people.length).toBe(50);
    expect(community.threads.length).toBeGreaterThanOrEqual(80);
    expect(posts.length).toBeGreaterThanOrEqual(450);
    expect(new Set(posts.map(({ by }) => by)).size).toBeGreaterThanOrEqual(40);
    const quiet = community.spaces.filter(
      ({ key }) => community.threads.filter(({ space }) => space === key).length < 5,
    );
    expect(quiet.map(({ key }) => key)).toEqual([]);
  });

  test('hold what happens in spaces: answers, open questions, and words taken back', () => {
    const questions = community.threads.filter(({ kind }) => kind === 'question');
    const isAnswered = (q: (typeof questions)[number]) => q.posts.some(({ accepted }) => accepted);
    expect(questions.filter(isAnswered).length).toBeGreaterThan(9);
    expect(questions.filter((q) => !isAnswered(q)).length).toBeGreaterThan(4);
    expect(questions.filter((q) => q.posts.length === 1).map((q) => q.posts[0]?.by)).toEqual([
      'noor',
    ]);
    expect(posts.filter(({ anonymous }) => anonymous).length).toBeGreaterThan(10);
    expect(posts.filter(({ contentNote }) => contentNote).length).toBeGreaterThan(3);
    expect(posts.filter(({ edited }) => edited).length).toBeGreaterThan(2);
    expect(posts.filter(({ deleted }) => deleted).length).toBe(2);
    expect(posts.filter(({ hidden }) => hidden).length).toBe(1);
    const acts = new Set(community.threads.flatMap(({ acts }) => acts.map(({ act }) => act)));
    expect(acts).toEqual(new Set(['pinned', 'closed', 'featured', 'moved']));
  });

  test('let nobody write without a name where everybody has one', () => {
    const open = new Set(community.spaces.flatMap((s) => (s.allowsAnonymous ? [s.key] : [])));
    const wrong = community.threads.filter(
      ({ space, posts: said }) => !open.has(space) && said.some(({ anonymous }) => anonymous),
    );
    expect(wrong.map(({ key }) => key)).toEqual([]);
  });
});

describe('the words of the demo', () => {
  test('are nowhere the same twice', () => {
    const texts = [...posts, ...long.posts].map(({ body }) => plain(body));
    const longer = texts.filter((text) => text.length > 12);
    expect(longer.filter((text, i) => longer.indexOf(text) !== i)).toEqual([]);
    const wordless = long.posts.filter(({ body }) => plain(body) === '');
    expect(wordless.map(({ by }) => by)).toEqual(['jun', 'hal', 'sunniva']);
  });

  test('mention only people who are there', () => {
    const mentions = posts.flatMap(({ body }) => body.match(/@\p{Lu}[\p{L}]*/gu) ?? []);
    const names = new Set(people.map(({ name }) => `@${name}`));
    expect(mentions.length).toBeGreaterThan(7);
    expect(mentions.filter((one) => !names.has(one))).toEqual([]);
  });

  test('are of people who tell something of themselves', () => {
    expect(Object.keys(community.profiles).filter((key) => !keys.has(key))).toEqual([]);
    const newcomers = people.filter(({ key }) => community.profiles[key] === undefined);
    expect(newcomers.map(({ key }) => key)).toEqual(['selin', 'noor']);
  });
});

describe('the time of the spaces', () => {
  test.each(moments)('runs forwards, seen from %s', (moment) => {
    const now = new Date(moment);
    const { joined, told } = happeningsAt(now);
    expect(objectionsTo(told, joined, now)).toEqual([]);
  });

  test('has nights in it, evenings, and months between', () => {
    const hours = posts.map(({ when }) => Number(when.at.slice(0, 2)));
    const share = (from: number, to: number) =>
      hours.filter((hour) => hour >= from && hour < to).length / hours.length;
    expect(share(0, 6)).toBeGreaterThan(0.15);
    expect(share(18, 24)).toBeGreaterThan(0.3);
    const days = new Set(posts.map(({ when }) => when.daysAgo));
    expect(days.size).toBeGreaterThan(120);
    expect(Math.max(...days) - Math.min(...days)).toBeGreaterThan(360);
  });
});

describe('the long thread', () => {
  test('has a thousand entries of twenty-five people and more, many of them in answer', () => {
    expect(long.posts.length).toBeGreaterThanOrEqual(1000);
    expect(new Set(long.posts.map(({ by }) => by)).size).toBeGreaterThanOrEqual(25);
    expect(long.posts.filter(({ to }) => to !== undefined).length).toBeGreaterThan(300);
    expect(long.posts[0]?.by).toBe('sunniva');
  });

  test('is winter where it was winter, whenever it is told', () => {
    for (const now of [midnight, evening]) {
      const told = happeningsAt(now).told.filter(({ at }) => at.getUTCMonth() === 11);
      const words = told.flatMap((one) => ('words' in one ? [one.words.body] : []));
      expect(words.some((body) => body.includes('Carols begin'))).toBe(true);
      expect(words.some((body) => body.includes('The dahlias are in'))).toBe(false);
    }
  });
});

describe('what is written down wrongly', () => {
  test('is refused with the line', () => {
    expect(
      () => script('x')`
## talk | A thread
@jun 3 10:00 > tomas
Hello`,
    ).toThrow('Nobody to reply to: @jun 3 10:00 > tomas');
    expect(
      () => script('x')`
## talk | A thread
@jun 3 10:00
!hiden`,
    ).toThrow('Not understood: !hiden');
    expect(
      () => diary`
# 01-01
> 10:00 jun Hello`,
    ).toThrow('Nothing to reply to: > 10:00 jun Hello');
    expect(
      () => diary`
# 01-01
10:00 jun`,
    ).toThrow('Not understood: 10:00 jun');
  });
});
