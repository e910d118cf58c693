import { pointInTime } from './moment.ts';
import type { Answer, Programme, Reply, Step } from './types.ts';

/** A post with its key and its point in time; without `to` it is an answer. */
export type Post = {
  key: string;
  step: string;
  by: string;
  at: Date;
  to?: string;
  parts: readonly string[];
  hearts: readonly string[];
  removed?: { by: string; rule: string; reason: string; at: Date };
};

/** The steps of a programme in the order in which they open. */
export function stepsOf(programme: Programme): Step[] {
  return programme.courses.flatMap((course): readonly Step[] => course.steps);
}

/** All posts of a step, each before the replies to it. */
export function postsOf(step: Step, now: Date): Post[] {
  if (step.kind === 'reading') return [];
  return step.answers.flatMap((answer, i) => {
    const key = `${step.slug}/${i + 1}`;
    return [answerPost(answer, key, step.slug, now), ...repliesTo(key, answer, step.slug, now)];
  });
}

function answerPost(answer: Answer, key: string, step: string, now: Date): Post {
  const { by, when, parts, hearts = [], removedBy } = answer;
  const post: Post = { key, step, by, at: pointInTime(when, now), parts, hearts };
  if (removedBy === undefined) return post;
  const { when: removedWhen, ...removed } = removedBy;
  return { ...post, removed: { ...removed, at: pointInTime(removedWhen, now) } };
}

function repliesTo(to: string, parent: Answer | Reply, step: string, now: Date): Post[] {
  return (parent.replies ?? []).flatMap((reply, i) => {
    const key = `${to}/${i + 1}`;
    const { by, when, body, hearts = [] } = reply;
    const post = { key, step, by, at: pointInTime(when, now), to, parts: [body], hearts };
    return [post, ...repliesTo(key, reply, step, now)];
  });
}
