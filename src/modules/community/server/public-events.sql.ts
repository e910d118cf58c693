import { isOut } from '#modules/posts/index.server.ts';
import type { Actor } from '#platform/actor.ts';
import { sql, type AnyTx, type RawBuilder } from '#platform/db/sql.ts';
import { publicEvent, type PublicEvent } from '#platform/public-event.ts';
import {
  ReplyPostedData,
  ThreadOpenedData,
  type ReplyPosted,
  type ThreadOpened,
} from '../public-events.contract.ts';
import { visibleTo } from './space/visible.sql.ts';

type Found = {
  space: string;
  thread: string;
  post: string;
  above: string | null;
  link: string;
  at: Date;
  isOfHour: boolean;
};

/**
 * A post that every member of the side may read where it stands now. The page is that of the space: the address of a
 * thread is made of the words of its title.
 */
const found = (tx: AnyTx, reader: Actor, where: RawBuilder<boolean>) =>
  sql<Found>`
    select space.id as space, space.parent_id as above, thread.id as thread, post.id as post,
      '/talk/' || space.slug as link, post.created_at as at, post.author_id is null as "isOfHour"
    from posts.pub_post post join community.thread thread on thread.id = post.place_id
    join community.space space on space.id = thread.space_id
    where ${where} and ${visibleTo(reader)} and thread.unseen_at is null and ${isOut('post')}`.first(
    tx,
  );

const around = ({ space, above, link, at, isOfHour }: Found) => ({
  ...{ link, at, isOfHour, places: [space, ...(above === null ? [] : [above])] },
});

export const publicEvents: readonly PublicEvent[] = [
  publicEvent<ThreadOpened, typeof ThreadOpenedData>({
    type: 'community.thread_opened',
    about: 'Somebody has opened a thread in a space, and others can read it.',
    data: ThreadOpenedData,
    async tell({ tx }, reader, { threadId }) {
      const isOpening = sql<boolean>`post.place_id = ${threadId}::uuid and post.seq = 1`;
      const opening = await found(tx, reader, isOpening);
      if (opening === undefined) return undefined;
      const { space, thread } = opening;
      return { data: { space, thread }, ...around(opening) };
    },
  }),
  publicEvent<ReplyPosted, typeof ReplyPostedData>({
    type: 'community.reply_posted',
    about: 'Somebody has replied in a thread, and others can read it.',
    data: ReplyPostedData,
    async tell({ tx }, reader, { postId }) {
      const reply = await found(tx, reader, sql<boolean>`post.id = ${postId}::uuid`);
      if (reply === undefined) return undefined;
      const { space, thread, post } = reply;
      return { data: { space, thread, post }, ...around(reply) };
    },
  }),
];
