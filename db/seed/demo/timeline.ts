import { minutesAfter, pointInTime } from './moment.ts';
import type { Post } from './posts-of.ts';
import { postsOf, stepsOf } from './posts-of.ts';
import { readingsOf } from './readings-of.ts';
import type { Demo, Programme } from './types.ts';

/** One thing that somebody did. Posts are known by a key that never changes, as `step/3/1`. */
export type Happening = { at: Date; person: string } & (
  | { kind: 'joined' }
  | { kind: 'enrolled'; programme: string }
  | { kind: 'read'; programme: string; step: string }
  | { kind: 'answered'; programme: string; step: string; post: string; parts: readonly string[] }
  | { kind: 'replied'; programme: string; step: string; post: string; to: string; body: string }
  | { kind: 'hearted'; post: string }
  | { kind: 'removed'; post: string; rule: string; reason: string }
);

/** Everything that happened in the demo community before `now`, in order. */
export function timeline(demo: Demo, now: Date): Happening[] {
  const happenings = [
    ...demo.people.map((p): Happening => ({
      kind: 'joined',
      person: p.key,
      at: pointInTime(p.joined, now),
    })),
    ...demo.stages.map((s): Happening => ({
      kind: 'enrolled',
      person: s.person,
      programme: s.programme,
      at: pointInTime(s.enrolled, now),
    })),
    ...demo.programmes.flatMap((p) => inProgramme(demo, p, now)),
  ];
  return happenings.sort((a, b) => a.at.getTime() - b.at.getTime());
}

function inProgramme(demo: Demo, programme: Programme, now: Date): Happening[] {
  const posts = stepsOf(programme).flatMap((step) => postsOf(step, now));
  const where = { programme: programme.slug };
  return [
    ...posts.flatMap((post) => [written(post, where), ...heartsFor(post, posts), ...removal(post)]),
    ...readingsOf(demo, programme, posts, now).map((reading): Happening => ({
      kind: 'read',
      ...where,
      ...reading,
    })),
  ];
}

function written(post: Post, where: { programme: string }): Happening {
  const common = { person: post.by, at: post.at, step: post.step, post: post.key, ...where };
  return post.to === undefined
    ? { kind: 'answered', ...common, parts: post.parts }
    : { kind: 'replied', ...common, to: post.to, body: post.parts.join('') };
}

/** A heart comes some minutes after the post, and after one's own first words in the discussion. */
function heartsFor(post: Post, posts: readonly Post[]): Happening[] {
  return post.hearts.map((person, i): Happening => {
    const own = posts.find((p) => p.step === post.step && p.by === person)?.at ?? post.at;
    const from = own > post.at ? own : post.at;
    return { kind: 'hearted', person, post: post.key, at: minutesAfter(from, 7 + 11 * i) };
  });
}

function removal(post: Post): Happening[] {
  const { removed } = post;
  if (removed === undefined) return [];
  const { by: person, ...how } = removed;
  return [{ kind: 'removed', person, post: post.key, ...how }];
}
