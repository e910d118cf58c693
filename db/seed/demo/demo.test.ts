import { describe, expect, test } from 'vitest';
import { demo } from './demo.ts';
import { postsOf, stepsOf } from './posts-of.ts';
import { replay } from './testing/replay.ts';
import type { Discussion } from './types.ts';

const midnight = new Date('2026-03-01T00:00:00Z');
const evening = new Date('2026-03-01T21:30:00Z');
const keys = demo.people.map((person) => person.key);
const steps = demo.programmes.flatMap(stepsOf);
const discussions = steps.filter((step): step is Discussion => step.kind === 'discussion');
const posts = discussions.flatMap((discussion) => postsOf(discussion, midnight));
const words = (text: string): number => text.trim().split(/\s+/).length;
const repeated = (list: string[]): string[] => list.filter((x, i) => list.indexOf(x) !== i);

describe('the people of the demo', () => {
  test('are twenty or more adults with names of their own', () => {
    expect(demo.people.length).toBeGreaterThanOrEqual(20);
    expect(repeated(keys)).toEqual([]);
    expect(repeated(demo.people.map((p) => p.name.normalize('NFKC').toLowerCase()))).toEqual([]);
    expect(demo.people.filter((p) => p.birthYear > 2006)).toEqual([]);
  });

  test('are one operator, one host, two mentors and many trainees', () => {
    const having = (role: string): number => demo.people.filter((p) => p.role === role).length;
    expect([having('operator'), having('host'), having('mentor')]).toEqual([1, 1, 2]);
  });

  test('are the only ones that anything speaks of', () => {
    const spokenOf = [
      ...demo.stages.map((s) => s.person),
      ...demo.cards.map((c) => c.person),
      ...demo.programmes.flatMap((p) => [p.host, ...p.mentors]),
      ...steps.flatMap((s) => (s.kind === 'reading' ? s.doneBy : [])),
      ...posts.flatMap((p) => [p.by, ...p.hearts, ...(p.removed ? [p.removed.by] : [])]),
    ];
    expect(spokenOf.filter((key) => !keys.includes(key))).toEqual([]);
  });

  test('mention only names that exist', () => {
    const mentioned = posts.flatMap((p) => p.parts).filter((text) => text.includes('@'));
    const unknown = mentioned.filter((t) => !demo.people.some((p) => t.includes(`@${p.name}`)));
    expect(mentioned.length).toBeGreaterThan(3);
    expect(unknown).toEqual([]);
  });
});

describe('the texts of the demo', () => {
  test('have their measure', () => {
    const wrong = steps.filter((step) => {
      const [least, most] = step.kind === 'reading' ? [150, 400] : [120, 300];
      return words(step.body) < least || words(step.body) > most;
    });
    expect(wrong.map((step) => `${step.slug}: ${words(step.body)}`)).toEqual([]);
  });

  test('have addresses of their own', () => {
    expect(repeated(steps.map((step) => step.slug))).toEqual([]);
    expect(demo.programmes[0]?.courses.map((c) => c.steps.length)).toEqual([3, 3, 4, 4]);
  });

  test('answer each question with enough words, and are never the same twice by chance', () => {
    for (const discussion of discussions) {
      for (const { by, parts } of discussion.answers) {
        expect(parts.length, `${by} in ${discussion.slug}`).toBe(discussion.questions.length);
        expect(Math.min(...parts.map(words))).toBeGreaterThanOrEqual(discussion.minWords);
      }
    }
    const twice = repeated(posts.flatMap((post) => post.parts));
    expect(twice).toEqual(['Well said, thank you.']);
  });

  test('are answered by trainees only: hosts ask, mentors walk beside', () => {
    const answering = new Set(discussions.flatMap((d) => d.answers.map((answer) => answer.by)));
    expect(demo.people.filter((p) => answering.has(p.key) && p.role !== 'trainee')).toEqual([]);
  });

  test('are a hundred posts and more, with one answer a person', () => {
    expect(posts.length).toBeGreaterThanOrEqual(100);
    for (const { answers } of discussions) expect(repeated(answers.map((a) => a.by))).toEqual([]);
  });
});

describe('the time of the demo', () => {
  test('never lies in the future, whatever the hour', () => {
    const moments = posts.map((post) => post.at);
    expect(moments.filter((at) => at >= midnight)).toEqual([]);
  });

  test('runs forwards', () => {
    expect(replay(demo, midnight).objections).toEqual([]);
    expect(replay(demo, evening).objections).toEqual([]);
  });

  test('leaves everybody where their stage says', () => {
    const { standing } = replay(demo, evening);
    const said = demo.stages.map(({ person, last, now, missing, because }) => {
      return { person, last, now, missing, uncounted: because === undefined ? [] : [because] };
    });
    expect(demo.stages.map((s) => ({ person: s.person, ...standing(s) }))).toEqual(said);
  });

  test('only lets those leave a heart who could take part', () => {
    const strangers = posts.flatMap(({ key, step, hearts }) => {
      const here = new Set(posts.filter((p) => p.step === step).map((p) => p.by));
      const team = demo.people.filter((p) => p.role !== 'trainee').map((p) => p.key);
      return hearts.filter((h) => !here.has(h) && !team.includes(h)).map((h) => `${h} at ${key}`);
    });
    const toOneself = posts.filter((post) => post.hearts.includes(post.by));
    expect([strangers, toOneself, posts.filter((p) => repeated([...p.hearts]).length > 0)]).toEqual(
      [[], [], []],
    );
  });
});

describe('the register of the demo', () => {
  test('shows every kind of situation', () => {
    expect(new Set(demo.stages.map((s) => s.missing))).toEqual(
      new Set(['nothing', 'reading', 'answer', 'reply', 'peer']),
    );
    expect(demo.stages.flatMap((s) => s.because ?? []).toSorted()).toEqual(
      [
        'to_oneself',
        'to_the_host',
        'to_the_host',
        'same_text_twice',
        'no_words_of_its_own',
        'no_words_of_its_own',
        'removed',
      ].toSorted(),
    );
  });

  test('has somebody who is done, or somebody who waits, in every discussion', () => {
    const [growing, listening] = demo.programmes;
    const { standing } = replay(demo, evening);
    for (const programme of [growing, listening]) {
      if (programme === undefined) throw new Error('two programmes are expected');
      const order = stepsOf(programme).map((step) => step.slug);
      for (const slug of order.filter((s) => discussions.some((d) => d.slug === s))) {
        const told = demo.stages.filter((s) => s.programme === programme.slug).map(standing);
        const done = told.filter((s) => order.indexOf(s.last ?? '') >= order.indexOf(slug));
        const waiting = told.filter((s) => s.now === slug && s.missing === 'peer');
        expect(done.length + waiting.length, slug).toBeGreaterThan(0);
      }
    }
  });

  test('finds Mira in front of the discussion on service leadership, with nothing written yet', () => {
    expect(demo.stages.find((s) => s.person === 'mira')).toMatchObject({
      now: 'service-leadership',
      missing: 'answer',
    });
    expect(posts.filter((p) => p.step === 'service-leadership' && p.by === 'mira')).toEqual([]);
  });

  test('finds Amaru with an answer that nobody has replied to', () => {
    const his = posts.find((p) => p.step === 'service-leadership' && p.by === 'amaru');
    expect(posts.filter((p) => p.to === his?.key)).toEqual([]);
    expect(his?.hearts).toEqual([]);
  });
});
