import { randomUUID } from 'node:crypto';
import type { Person, Side } from '#platform/actor.ts';
import type { DiscussionInput, DiscussionView, Sent } from '../../../discussion.contract.ts';
import type { Cast } from '#tests/cast/cast.ts';
import { enrol } from '../../programme/taking-part.ts';
import { discussion } from '../discussion.ts';
import { postAnswer, postReply } from '../posting.ts';
import type { z } from 'zod';

type Options = {
  questions?: string[];
  requiresAnswer?: boolean;
  repliesToPeers?: number;
  minWords?: number;
  minReplyWords?: number;
  isFolded?: boolean;
  side?: Side;
  isPublic?: boolean;
  host?: Person;
};

/** A programme of two discussions, the second of which opens when the first is done. */
export type Stage = Cast & {
  programmeId: string;
  step: string;
  nextStep: string;
  slugs: { programmeSlug: string; stepSlug: string };
  /** Somebody enrolled, of the programme's side. */
  trainee(name: string): Promise<Person>;
  answers(person: Person, ...parts: string[]): Promise<Sent>;
  replies(person: Person, post: string, body: string): Promise<Sent>;
  reads(
    reader: Person | Cast['guest'],
    more?: Partial<z.input<typeof DiscussionInput>>,
  ): Promise<DiscussionView>;
  /** Why they may not answer in the second discussion yet; undefined when they may. */
  refusesNext(person: Person): Promise<string | undefined>;
  /** What they were told: kinds of the inbox, in order. */
  told(person: Person): Promise<string[]>;
};

/** Raises another stage in a world that may have some already. */
export async function openStage(cast: Cast, options: Options = {}): Promise<Stage> {
  const side = options.side ?? 'adult';
  const programmeId = randomUUID();
  const slugs = { programmeSlug: `p-${programmeId.slice(0, 8)}`, stepSlug: 'making-room' };
  const now = cast.deps.now();
  const courseId = randomUUID();
  await cast.sql(
    `insert into learning.programme (id, slug, side, is_public, title, created_at, published_at)
     values ($1, $2, $3, $4, 'Growing as a leader', $5, $5)`,
    [programmeId, slugs.programmeSlug, side, options.isPublic ?? false, now],
  );
  await cast.sql(
    `insert into learning.course (id, programme_id, position, title) values ($1, $2, 1, 'Beginning')`,
    [courseId, programmeId],
  );
  const steps: string[] = [];
  for (const [position, slug] of [slugs.stepSlug, 'saying-no'].entries()) {
    const id = randomUUID();
    steps.push(id);
    await cast.sql(
      `insert into learning.step (id, course_id, programme_id, slug, position, kind, host_id, created_at)
       values ($1, $2, $3, $4, $5, 'discussion', $6, $7)`,
      [id, courseId, programmeId, slug, position + 1, options.host?.personaId ?? null, now],
    );
    await insertVersion(cast, id, 1, options);
  }
  const [step = '', nextStep = ''] = steps;
  return {
    ...cast,
    programmeId,
    step,
    nextStep,
    slugs,
    async trainee(name) {
      const person = await cast.person(name, { side });
      await cast.as(person).does(enrol, { programme: programmeId });
      return person;
    },
    answers: (person, ...parts) =>
      cast.as(person).does(postAnswer, { step, parts, clientId: randomUUID() }),
    replies: (person, post, body) =>
      cast.as(person).does(postReply, { post, body, clientId: randomUUID() }),
    reads: (reader, more = {}) => cast.as(reader).asks(discussion, { ...slugs, ...more }),
    async refusesNext(person) {
      const view = await cast.as(person).asks(discussion, { ...slugs, stepSlug: 'saying-no' });
      return view.can.answer === true ? undefined : view.can.answer;
    },
    async told(person) {
      const items = await cast.sql<{ kind: string }>(
        `select i.kind from notifications.item i where i.persona_id = $1
           and i.thread_id = any($2) order by i.seq`,
        [person.personaId, steps],
      );
      return items.map(({ kind }) => kind);
    },
  };
}

/** A new version of what a discussion asks. */
export async function insertVersion(
  cast: Cast,
  step: string,
  version: number,
  options: Options = {},
): Promise<void> {
  await cast.sql(
    `insert into learning.step_version (step_id, version, title, body, body_html, questions,
       requires_answer, replies_to_peers, min_words, is_folded, created_at,
       min_reply_words)
     values ($1, $2, 'Making room', 'Look around.', '<p>Look around.</p>', $3, $4, $5, $6, $7, $8, $9)`,
    [
      step,
      version,
      JSON.stringify(options.questions ?? ['What does making room mean to you?']),
      options.requiresAnswer ?? true,
      options.repliesToPeers ?? 1,
      options.minWords ?? 2,
      options.isFolded ?? false,
      cast.deps.now(),
      options.minReplyWords ?? 0,
    ],
  );
  await cast.sql(`update learning.step set version = $2 where id = $1`, [step, version]);
}
