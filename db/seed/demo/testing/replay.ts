import { stepsOf } from '../posts-of.ts';
import type { Happening } from '../timeline.ts';
import { timeline } from '../timeline.ts';
import type { Demo, Discussion, Missing, Programme, Stage } from '../types.ts';
import type { Written } from './tally.ts';
import { tally } from './tally.ts';

export type Standing = Pick<Stage, 'last' | 'now' | 'missing'> & { uncounted: string[] };

type Story = {
  demo: Demo;
  joined: Set<string>;
  enrolled: Set<string>;
  done: Set<string>;
  posts: Map<string, Written>;
  objections: string[];
};

/** Tells the timeline again, slowly, and objects to whatever could not have happened. */
export function replay(
  demo: Demo,
  now: Date,
): { objections: string[]; standing: (stage: Stage) => Standing } {
  const story: Story = {
    demo,
    joined: new Set(),
    enrolled: new Set(),
    done: new Set(),
    posts: new Map(),
    objections: [],
  };
  for (const happening of timeline(demo, now)) {
    const wrong = objection(story, happening, now);
    if (wrong !== undefined) story.objections.push(`${wrong}: ${JSON.stringify(happening)}`);
    takeDown(story, happening);
  }
  return { objections: story.objections, standing: (stage) => standing(story, stage) };
}

function objection(story: Story, it: Happening, now: Date): string | undefined {
  if (it.at >= now) return 'lies in the future';
  if (it.kind === 'joined') return undefined;
  if (!story.joined.has(it.person)) return 'has not joined yet';
  if (it.kind === 'enrolled') return undefined;
  if (it.kind === 'hearted' || it.kind === 'removed') return missingPost(story, it.post);
  if (it.kind === 'replied' && missingPost(story, it.to)) return missingPost(story, it.to);
  return isTeam(story, it.person) ? undefined : notOpen(story, it);
}

function missingPost(story: Story, key: string): string | undefined {
  const post = story.posts.get(key);
  if (post === undefined) return 'is about a post that is not there yet';
  return post.removed ? 'is about a post that was removed' : undefined;
}

function notOpen(
  story: Story,
  { person, programme, step }: { person: string; programme: string; step: string },
): string | undefined {
  if (!story.enrolled.has(`${person} ${programme}`)) return 'is not enrolled yet';
  for (const { slug } of stepsOf(programmeOf(story.demo, programme))) {
    if (slug === step) return undefined;
    if (!story.done.has(`${person} ${slug}`)) return `has not finished ${slug} yet`;
  }
  return 'knows no such step';
}

function takeDown(story: Story, it: Happening): void {
  switch (it.kind) {
    case 'joined':
      story.joined.add(it.person);
      return;
    case 'enrolled':
      story.enrolled.add(`${it.person} ${it.programme}`);
      return;
    case 'read':
      story.done.add(`${it.person} ${it.step}`);
      return;
    case 'answered':
      write(story, it, { key: it.post, by: it.person, text: it.parts.join(' '), removed: false });
      return;
    case 'replied': {
      const to = story.posts.get(it.to);
      const post = { key: it.post, by: it.person, text: it.body, removed: false };
      write(story, it, to === undefined ? post : { ...post, to });
      return;
    }
    case 'removed': {
      const post = story.posts.get(it.post);
      if (post !== undefined) post.removed = true;
      return;
    }
    case 'hearted':
  }
}

function write(story: Story, at: { programme: string; step: string }, post: Written): void {
  story.posts.set(post.key, post);
  const left = inDiscussion(story, discussionOf(story.demo, at.programme, at.step), post.by);
  if (left.missing === 'nothing') story.done.add(`${post.by} ${at.step}`);
}

function standing(story: Story, { person, programme }: Stage): Standing {
  const steps = stepsOf(programmeOf(story.demo, programme));
  const isDone = (slug: string): boolean => story.done.has(`${person} ${slug}`);
  const last = steps.findLast((step) => isDone(step.slug))?.slug ?? null;
  const now = steps.find((step) => !isDone(step.slug));
  if (now === undefined) return { last, now: null, missing: 'nothing', uncounted: [] };
  if (now.kind === 'reading') return { last, now: now.slug, missing: 'reading', uncounted: [] };
  return { last, now: now.slug, ...inDiscussion(story, now, person) };
}

function inDiscussion(
  { demo, posts }: Story,
  discussion: Discussion,
  person: string,
): { missing: Missing; uncounted: string[] } {
  const here = [...posts.values()].filter((p) => p.key.startsWith(`${discussion.slug}/`));
  return tally(demo, discussion, here, person);
}

const isTeam = ({ demo }: Story, person: string): boolean =>
  demo.people.some((p) => p.key === person && p.role !== 'trainee');

function programmeOf(demo: Demo, slug: string): Programme {
  const programme = demo.programmes.find((p) => p.slug === slug);
  if (programme === undefined) throw new Error(`no programme ${slug}`);
  return programme;
}

function discussionOf(demo: Demo, programme: string, slug: string): Discussion {
  const step = stepsOf(programmeOf(demo, programme)).find((s) => s.slug === slug);
  if (step?.kind !== 'discussion') throw new Error(`no discussion ${slug}`);
  return step;
}
