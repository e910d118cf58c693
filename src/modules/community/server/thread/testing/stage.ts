import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { Person, Side } from '#platform/actor.ts';
import type { PostView, Sent } from '#modules/posts/contract.ts';
import type {
  OpenThread,
  Opened,
  PostReply,
  ThreadInput,
  ThreadView,
} from '../../../thread.contract.ts';
import { isNoId } from '#platform/slug.contract.ts';
import type { Cast } from '#tests/cast/cast.ts';
import { postReply } from '../post-reply.ts';
import { openThread } from '../open-thread.ts';
import { thread } from '../thread.ts';

type Options = {
  side?: Side;
  reads?: 'everyone' | 'members' | 'holders';
  writes?: 'readers' | 'holders' | 'staff';
  allowsAnonymous?: boolean;
  guidelines?: string;
  isWelcome?: boolean;
};

/** A space in which people open threads and reply. */
export type Stage = Cast & {
  space: string;
  slug: string;
  opens(person: Person, more?: Partial<z.input<typeof OpenThread>>): Promise<Opened>;
  replies(
    person: Person,
    thread: string,
    body: string,
    more?: Partial<z.input<typeof PostReply>>,
  ): Promise<Sent>;
  reads(
    reader: Person | Cast['guest'],
    /** By its id, or by its slug. */
    which: string,
    more?: Partial<z.input<typeof ThreadInput>>,
  ): Promise<ThreadView>;
  /** What they were told: kinds of events with them in it, in order. */
  emitted(): Promise<{ type: string; payload: Record<string, unknown> }[]>;
};

/** Raises another space in a world that may have some already. */
export async function openStage(cast: Cast, options: Options = {}): Promise<Stage> {
  const space = randomUUID();
  const slug = `s-${space.slice(0, 8)}`;
  await cast.sql(
    `insert into community.space (id, slug, side, position, title, guidelines, guidelines_html,
       guidelines_version, is_welcome, allows_anonymous, reads, writes, created_at)
     values ($1, $2, $3, 1, 'Evenings', $4, $4, $5, $6, $7, $8, $9, $10)`,
    [
      space,
      slug,
      options.side ?? 'adult',
      options.guidelines ?? '',
      options.guidelines === undefined ? 0 : 1,
      options.isWelcome ?? false,
      options.allowsAnonymous ?? false,
      options.reads ?? 'everyone',
      options.writes ?? 'readers',
      cast.deps.now(),
    ],
  );
  return {
    ...cast,
    space,
    slug,
    opens: (person, more = {}) =>
      cast.as(person).does(openThread, {
        space,
        title: 'How was your day',
        body: 'Mine was long.',
        clientId: randomUUID(),
        ...more,
      }),
    replies: (person, threadId, body, more = {}) =>
      cast.as(person).does(postReply, { thread: threadId, body, clientId: randomUUID(), ...more }),
    reads: (reader, which, more = {}) => {
      const at = isNoId(which) ? { spaceSlug: slug, threadSlug: which } : { thread: which };
      return cast.as(reader).asks(thread, { ...at, ...more });
    },
    emitted: async () =>
      (
        await cast.sql<{ payload: { type: string; payload: Record<string, unknown> } }>(
          `select distinct on (j.payload ->> 'eventId') j.payload
           from graphile_worker._private_jobs j order by j.payload ->> 'eventId', j.id`,
        )
      ).map(({ payload }) => payload),
  };
}

/** All posts of a page, the opening one first. */
export const postsOf = (view: ThreadView): PostView[] => [
  ...(view.opening === null ? [] : [view.opening]),
  ...view.posts,
];

/** Fills a thread as if many had been there, straight into the tables: a third are nested replies. */
export async function crowd(cast: Cast, threadId: string, posts: number): Promise<void> {
  await cast.sql(
    `with made as (select gen_random_uuid() as account, gen_random_uuid() as persona, n
       from generate_series(1, 50) n),
     accounts as (insert into accounts.account (id, side, locale, created_at)
       select account, 'adult', 'en', $1 from made returning id)
     insert into accounts.persona (id, account_id, kind, name, name_key, side, created_at, source, external_id)
     select persona, account, 'member', 'Person ' || left(persona::text, 13), persona::text, 'adult', $1, $2, n::text from made`,
    [cast.deps.now(), `crowd ${threadId}`],
  );
  await cast.sql(
    `with made as materialized (
       select gen_random_uuid() as id, t.id as thread_id, t.space_id, n, t.last_seq + n as seq,
         case when n % 3 = 0 then t.last_seq + n - 1 - n % 2 else t.last_seq + n end as root_seq
       from community.thread t cross join generate_series(1, $2::int) n where t.id = $1)
     insert into posts.post (id, place_kind, place_id, scope_id, seq, root_seq, parent_id, author_id, body, body_html, created_at)
     select made.id, 'thread', made.thread_id, made.space_id, made.seq, made.root_seq, root.id, who.id,
       '', '<p>Post ' || made.n || '</p>', $3::timestamptz + made.n * interval '1 second'
     from made
     join accounts.persona who on who.source = $4 and who.external_id = (1 + made.n % 50)::text
     left join made root on root.seq = made.root_seq and made.root_seq <> made.seq`,
    [threadId, posts, cast.deps.now(), `crowd ${threadId}`],
  );
  await cast.sql(
    `update community.thread set last_seq = last_seq + $2::int, replies = replies + $2::int,
       last_post_at = $3::timestamptz + $2::int * interval '1 second' where id = $1`,
    [threadId, posts, cast.deps.now()],
  );
}
