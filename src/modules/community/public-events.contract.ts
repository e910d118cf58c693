import { z } from 'zod';
import { idOf } from '#platform/public-event.contract.ts';

export type ThreadOpened = { type: 'community.thread_opened'; payload: { threadId: string } };
export type ReplyPosted = { type: 'community.reply_posted'; payload: { postId: string } };

const InThread = {
  space: idOf('The space, or the sub-forum of one.'),
  thread: idOf('The thread.'),
};

/** What programs elsewhere are told of them: never by whom. */
export const ThreadOpenedData = z.strictObject(InThread);
export const ReplyPostedData = z.strictObject({ ...InThread, post: idOf('The reply.') });
