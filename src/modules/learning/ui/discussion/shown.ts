import type { PostView } from '#modules/posts/contract.ts';
import type { ModeratedPost } from '#modules/posts/moderation.contract.ts';
import type { AnswerView, PostView as Told, ReplyView } from '../../discussion.contract.ts';

/** A post of a discussion as the frame of posts shows it. */
export type DiscussionPost = PostView &
  Pick<Told, 'isHost' | 'counted'> & { tend: Pick<ModeratedPost, 'seen' | 'can'> | null };
export type ShownAnswer = DiscussionPost &
  Pick<AnswerView, 'firstReplyWanted' | 'moreReplies'> & { replies: DiscussionPost[] };

const NO = 'not_found';
const nobody = { opened: false, accepted: false, isNew: false, hidden: false, contentNote: '' };

/** What learning tells of an answer → the shape of posts. Goes when its posts are theirs. */
export const asShown = (answer: AnswerView): ShownAnswer => ({
  ...asPost(answer, 1),
  parts: answer.parts,
  firstReplyWanted: answer.firstReplyWanted,
  moreReplies: answer.moreReplies,
  replies: answer.replies.map((reply) => ({ ...asPost(reply, 2), inReplyTo: toOf(reply) })),
});

function asPost(post: Told, seq: number): DiscussionPost {
  const { author, can, gone, editedAt } = post;
  const { reply, edit, heart } = can;
  return {
    ...nobody,
    ...post,
    seq,
    rootSeq: 1,
    by: author === null && gone !== null ? null : byOf(author),
    gone: gone === 'removed' ? 'hidden' : gone === 'hidden' ? 'blocked' : gone,
    earlier: post.earlier.map((one) => ({ ...one, title: null, contentNote: '' })),
    inReplyTo: null,
    can: { reply, edit, heart, delete: can.delete, restore: NO, accept: NO, withdraw: NO },
    tend: {
      seen: editedAt?.toISOString() ?? '',
      can: { hide: can.remove, release: can.release, restore: NO },
    },
  };
}

const byOf = (author: Told['author']): PostView['by'] =>
  author === null || author.name === null
    ? { kind: 'left' }
    : { kind: 'named', id: author.id, name: author.name, avatar: author.avatar };

const toOf = ({ inReplyTo }: ReplyView): PostView['inReplyTo'] =>
  inReplyTo && {
    post: inReplyTo.post,
    by:
      inReplyTo.name === null
        ? { kind: 'left' }
        : { kind: 'named', id: '', name: inReplyTo.name, avatar: null },
  };
