import { randomUUID } from 'node:crypto';
import type { Person, Side } from '#platform/actor.ts';
import type { Cast } from '#tests/cast/cast.ts';
import { createSpace } from '../create-space.ts';

type Thread = {
  title?: string;
  kind?: 'talk' | 'question' | 'checkin' | 'announcement';
  /** Null: without a name; then `hidden` says who it was. */
  by: Person | null;
  hidden?: Person;
  at?: string;
  note?: string;
  held?: boolean;
  openUntil?: string;
};

/** Spaces by those who may make them, and what stands in them, in few words. */
export async function openTalking(cast: Cast) {
  const keeper = await cast.withDuty(await cast.person('Keeper'), 'operator');
  const warden = await cast.withDuty(await cast.person('Warden'), 'host', { cleared: true });
  const now = () => cast.deps.now().toISOString();

  const talking = {
    keeper,
    warden,
    /** A space; on the teen side it is made by the one who is cleared. */
    async space(title: string, options: { side?: Side } & Record<string, unknown> = {}) {
      const maker = options.side === 'teen' ? warden : keeper;
      const input = { title, clientId: randomUUID(), ...options };
      const made = await cast.as(maker).does(createSpace, input);
      return { id: made.space, slug: made.spaceSlug };
    },
    /** A thread with its opening post. */
    async thread(spaceId: string, thread: Thread) {
      const id = randomUUID();
      const post = randomUUID();
      const at = thread.at ?? now();
      const slug = `thread-${id.slice(0, 8)}`;
      await cast.sql(
        `insert into community.thread (id, space_id, slug, kind, title, author_id, created_at,
           last_seq, last_post_at, open_until, unseen_at)
         values ($1, $2, $3, $4, $5, $6, $7, 1, $7, $8, $9)`,
        [
          id,
          spaceId,
          slug,
          thread.kind ?? 'talk',
          thread.title ?? `About ${slug}`,
          thread.by?.personaId ?? null,
          at,
          thread.openUntil ?? null,
          thread.held === true ? at : null,
        ],
      );
      await cast.sql(
        `insert into posts.post (id, place_kind, place_id, scope_id, seq, root_seq, author_id, alias, body,
           body_html, content_note, created_at, held_at)
         values ($1, 'thread', $2, $3, 1, 1, $4, $5, 'Words.', '<p>Words.</p>', $6, $7, $8)`,
        [
          post,
          id,
          spaceId,
          thread.by?.personaId ?? null,
          thread.by === null ? 1 : null,
          thread.note ?? '',
          at,
          thread.held === true ? at : null,
        ],
      );
      const hidden = thread.hidden?.personaId;
      if (hidden !== undefined)
        await cast.sql('insert into posts.anonymous_author values ($1, $2, $3)', [
          post,
          id,
          hidden,
        ]);
      return { id, slug, post };
    },
    /** A reply by somebody else, seen by all. */
    async reply(threadId: string, by: Person | null, at = now()) {
      const id = randomUUID();
      await cast.sql(
        `with t as (update community.thread set last_seq = last_seq + 1, replies = replies + 1,
             last_post_at = $4, answered_at = case when author_id is distinct from $3::uuid
               then coalesce(answered_at, $4) else answered_at end
           where id = $2 returning id, space_id, last_seq)
         insert into posts.post (id, place_kind, place_id, scope_id, seq, root_seq, author_id, alias, body,
           body_html, created_at)
         select $1, 'thread', t.id, t.space_id, t.last_seq, t.last_seq, $3, $5, 'A reply.', '<p>A reply.</p>', $4
         from t`,
        [id, threadId, by?.personaId ?? null, at, by === null ? 2 : null],
      );
      return id;
    },
    /** Somebody has seen the posts up to a seq. */
    sees: (threadId: string, person: Person, upTo: number) =>
      cast.sql(
        `insert into posts.visit values ($1, $2, int4multirange(int4range(1, $3, '[]')), $4)
         on conflict (place_id, persona_id) do update set seen = excluded.seen`,
        [threadId, person.personaId, upTo, now()],
      ),
  };
  return talking;
}
