import { randomUUID } from 'node:crypto';
import type { Person, Side } from '#platform/actor.ts';
import { deliver } from '#platform/handlers.ts';
import type { DomainEvent } from '#platform/use-case.ts';
import { noticesDue } from '../../contract.ts';
import { putPost } from '#tests/cast/put-post.ts';
import { openCast, type Cast } from '#tests/cast/cast.ts';

/** A discussion with posts in it, as the neighbour's tables have them, and its events. */
export type Stage = Cast & {
  stepId: string;
  programmeId: string;
  /** Puts a post there and gives back its id. */
  post(author: Person): Promise<string>;
  /** Changes a post: `held_at = now()`. */
  change(postId: string, assignment: string): Promise<void>;
  /** Hides a post, and says why. */
  hides(postId: string, reason: string): Promise<void>;
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

  const post = (author: Person) => putPost(cast, { step: stepId, author });

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
      await cast.sql(`update posts.post set ${assignment} where id = $1`, [postId]);
    },
    async hides(postId, reason) {
      await cast.sql(
        `with post as (update posts.post set hidden_at = $2 where id = $1 returning *)
         insert into posts.moderation (id, place_kind, scope_id, place_id, post_id, act, reason, at)
         select $3, place_kind, scope_id, place_id, id, 'hide', $4, $2 from post`,
        [postId, cast.deps.now(), randomUUID(), reason],
      );
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
