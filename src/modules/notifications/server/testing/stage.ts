import { randomUUID } from 'node:crypto';
import type { Person, Side } from '#platform/actor.ts';
import { deliver } from '#platform/handlers.ts';
import type { DomainEvent } from '#platform/use-case.ts';
import { noticesDue } from '../../contract.ts';
import { openCast, type Cast } from '#tests/cast/cast.ts';

/** A discussion with posts in it, as the neighbour's tables have them, and its events. */
export type Stage = Cast & {
  stepId: string;
  programmeId: string;
  /** Puts a post there and gives back its id. */
  post(author: Person): Promise<string>;
  /** Changes a post: `removed_at = now(), removal_reason = 'unkind'`. */
  change(postId: string, assignment: string): Promise<void>;
  /** Delivers an event to all its handlers, each of them twice. */
  happens(event: DomainEvent): Promise<void>;
  /** Has somebody told of a post there. */
  notices(kind: string, postId: string, to: Person, by?: Person): Promise<void>;
  replied(by: Person, to: Person): Promise<string>;
  hearted(by: Person, to: Person, postId: string): Promise<void>;
};

export async function openStage(side: Side = 'adult'): Promise<Stage> {
  const cast = await openCast({ TEEN_SIDE: true });
  const [programmeId, courseId, stepId] = [randomUUID(), randomUUID(), randomUUID()];
  const now = cast.deps.now();
  await cast.sql(
    `insert into learning.programme (id, slug, side, title, created_at, published_at) values ($1, 'serve', $2, 'Serving', $3, $3)`,
    [programmeId, side, now],
  );
  await cast.sql(
    `insert into learning.course (id, programme_id, position, title) values ($1, $2, 1, 'Beginning')`,
    [courseId, programmeId],
  );
  await cast.sql(
    `insert into learning.step (id, course_id, programme_id, slug, position, kind, created_at)
     values ($1, $2, $3, 'first-cup', 1, 'discussion', $4)`,
    [stepId, courseId, programmeId, now],
  );
  await cast.sql(
    `insert into learning.step_version (step_id, version, title, body, body_html, created_at)
     values ($1, 1, 'The first cup', 'Who poured it', '<p>Who poured it</p>', $2)`,
    [stepId, now],
  );
  const about = { stepId, programmeId };

  async function post(author: Person): Promise<string> {
    const id = randomUUID();
    await cast.sql(
      `insert into learning.post (id, step_id, root_id, author_id, body, body_html, created_at, counts, text_key, has_own_words)
       values ($1, $2, $1, $3, 'words', '<p>words</p>', $4, 'nothing', 'words', true)`,
      [id, stepId, author.personaId, cast.deps.now()],
    );
    return id;
  }

  async function happens(event: DomainEvent): Promise<void> {
    const job = { eventId: randomUUID(), at: cast.deps.now().toISOString(), ...event };
    for (const one of cast.registry.handlers.filter(({ on }) => on === event.type)) {
      if ((await deliver(cast.deps, one, [job])) === 0)
        throw new Error(`${one.name} was not delivered`);
      if ((await deliver(cast.deps, one, [job])) > 0)
        throw new Error(`${one.name} was delivered twice`);
    }
  }

  const notices: Stage['notices'] = (kind, postId, to, by) =>
    happens(
      noticesDue({
        kind,
        subject: { kind: 'learning.post', id: postId },
        thread: stepId,
        side,
        by: by?.personaId ?? null,
        to: [to.personaId],
      }),
    );

  return {
    ...cast,
    ...about,
    post,
    happens,
    async change(postId, assignment) {
      await cast.sql(`update learning.post set ${assignment} where id = $1`, [postId]);
    },
    notices,
    async replied(by, to) {
      const postId = await post(by);
      await notices('replied', postId, to, by);
      return postId;
    },
    hearted: (by, to, postId) => notices('hearted', postId, to, by),
  };
}
