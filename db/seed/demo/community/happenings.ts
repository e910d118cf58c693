import { minutesAfter, pointInTime } from '../moment.ts';
import type { Moment } from '../types.ts';
import type { Community } from './community.ts';
import { longThreadAt } from './long-thread.ts';
import type { Post, Space, Thread, ThreadAct } from './types.ts';

/** One thing that somebody did in a space. Posts are known by a key, as `asking/3/1`. */
export type SpaceHappening = { at: Date; person: string } & (
  | { kind: 'made_space'; space: Space }
  | { kind: 'opened'; thread: Thread; post: string; words: Post }
  | { kind: 'wrote'; thread: string; post: string; to?: string; words: Post }
  | { kind: 'gave_heart'; post: string }
  | { kind: 'accepted'; post: string }
  | { kind: 'edited'; post: string; body: string }
  | { kind: 'took_back'; post: string }
  | { kind: 'hid'; post: string; rule: string; reason: string }
  | { kind: 'followed' | 'left'; thread: string }
  | { kind: 'tended'; thread: string; act: ThreadAct; to: string }
);

type Latecomers = ReadonlyMap<string, Date>;

/** Everything that happened in the spaces before `now`, in order. `keeper` makes the spaces. */
export function spaceHappenings(
  community: Community,
  keeper: string,
  joined: Latecomers,
  now: Date,
): SpaceHappening[] {
  const threads = [...community.threads, longThreadAt(community, now)];
  const happenings = [
    ...community.spaces.map((space): SpaceHappening => ({
      kind: 'made_space',
      person: keeper,
      space,
      at: pointInTime(space.created, now),
    })),
    ...threads.flatMap((thread) => inThread(thread, joined, now)),
  ];
  return happenings.sort((a, b) => a.at.getTime() - b.at.getTime());
}

/** The key of a post: that of its thread and its place in it, beginning with 1. */
export const postKey = (thread: Thread, index: number): string => `${thread.key}/${index + 1}`;

function inThread(thread: Thread, joined: Latecomers, now: Date): SpaceHappening[] {
  const at = (moment: Moment): Date => pointInTime(moment, now);
  return [
    ...thread.posts.flatMap((post, i) => [
      written(thread, post, i, now),
      ...heartsFor(thread, post, i, joined, now),
      ...afterwards(thread, post, i, now),
    ]),
    ...hearing(thread, now),
    ...thread.acts.map((act): SpaceHappening => ({
      ...{ kind: 'tended', person: act.by, at: at(act.when), thread: thread.key, act },
      to: thread.space,
    })),
  ];
}

/** Who has written follows a thread until they leave it. */
function hearing({ key, posts, hear }: Thread, now: Date): SpaceHappening[] {
  if (hear === undefined) return [];
  const firsts = posts.filter(({ by }, i) => posts.findIndex((one) => one.by === by) === i);
  const { again, from } = hear;
  return [
    ...firsts.map(({ by, when }): SpaceHappening => {
      const at = minutesAfter(pointInTime(when, now), 1);
      return { kind: 'left', person: by, at, thread: key };
    }),
    ...again.map((person): SpaceHappening => {
      return { kind: 'followed', person, at: pointInTime(from, now), thread: key };
    }),
  ];
}

function written(thread: Thread, words: Post, i: number, now: Date): SpaceHappening {
  const common = { person: words.by, at: pointInTime(words.when, now), words };
  const post = postKey(thread, i);
  if (i === 0) return { kind: 'opened', ...common, thread, post };
  const wrote = { kind: 'wrote', ...common, thread: thread.key, post } as const;
  return words.to === undefined ? wrote : { ...wrote, to: postKey(thread, words.to) };
}

/** A heart comes some minutes after the post, or once somebody who came later reads back. */
function heartsFor(
  thread: Thread,
  post: Post,
  i: number,
  joined: Latecomers,
  now: Date,
): SpaceHappening[] {
  const writtenAt = pointInTime(post.when, now);
  return post.hearts.map((person, n): SpaceHappening => {
    const came = minutesAfter(joined.get(person) ?? writtenAt, 45);
    const from = joined.has(person) && came > writtenAt ? came : writtenAt;
    const wished = minutesAfter(from, 7 + 11 * n).getTime();
    const at = new Date(Math.min(wished, now.getTime() - 1));
    return { kind: 'gave_heart', person, post: postKey(thread, i), at };
  });
}

function afterwards(thread: Thread, post: Post, i: number, now: Date): SpaceHappening[] {
  const { accepted, deleted, edited, hidden } = post;
  const key = postKey(thread, i);
  const asker = thread.posts[0]?.by ?? '';
  const told: SpaceHappening[] = [];
  if (accepted !== undefined)
    told.push({ kind: 'accepted', person: asker, at: pointInTime(accepted, now), post: key });
  if (edited !== undefined) {
    const at = pointInTime(edited.when, now);
    told.push({ kind: 'edited', person: post.by, at, post: key, body: edited.body });
  }
  if (deleted !== undefined)
    told.push({ kind: 'took_back', person: post.by, at: pointInTime(deleted, now), post: key });
  if (hidden !== undefined) {
    const { by, when, rule, reason } = hidden;
    told.push({ kind: 'hid', person: by, at: pointInTime(when, now), post: key, rule, reason });
  }
  return told;
}
