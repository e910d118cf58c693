import { minutesAfter, pointInTime } from './moment.ts';
import type { Post } from './posts-of.ts';
import { stepsOf } from './posts-of.ts';
import type { Demo, Programme, Step } from './types.ts';

/** Minutes that a reading takes, for the clock of the demo. */
const PACE = 25;

/**
 * Who read what, and when: people read shortly before they write, so a reading lies before the
 * reader's next answer, or, where there is none yet, after the last words they wrote.
 */
export function readingsOf(
  demo: Demo,
  programme: Programme,
  posts: readonly Post[],
  now: Date,
): { person: string; step: string; at: Date }[] {
  const steps = stepsOf(programme);
  return steps.flatMap((step, i) => {
    if (step.kind === 'discussion') return [];
    return step.doneBy.map((person) => {
      const own = posts.filter((post) => post.by === person);
      const at =
        before(steps, i, own) ?? after(steps, i, own, enrolment(demo, programme, person, now));
      return { person, step: step.slug, at };
    });
  });
}

function before(steps: readonly Step[], index: number, own: readonly Post[]): Date | undefined {
  for (const [i, step] of steps.entries()) {
    const answer =
      i > index ? own.find((p) => p.step === step.slug && p.to === undefined) : undefined;
    if (answer) return minutesAfter(answer.at, -PACE * (i - index));
  }
  return undefined;
}

function after(steps: readonly Step[], index: number, own: readonly Post[], enrolled: Date): Date {
  for (let i = index - 1; i >= 0; i--) {
    const there = own.filter((post) => post.step === steps[i]?.slug);
    if (there.length === 0) continue;
    const last = Math.max(...there.map((post) => post.at.getTime()));
    return minutesAfter(new Date(last), PACE * (index - i));
  }
  return minutesAfter(enrolled, PACE * (index + 1));
}

function enrolment(demo: Demo, programme: Programme, person: string, now: Date): Date {
  const stage = demo.stages.find((s) => s.person === person && s.programme === programme.slug);
  if (stage === undefined) throw new Error(`${person} reads without being enrolled`);
  return pointInTime(stage.enrolled, now);
}
