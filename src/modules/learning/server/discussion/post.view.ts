import type { Actor } from '#platform/actor.ts';
import type { AnswerView, PostView, ReplyView } from '../../discussion.contract.ts';
import {
  mayDelete,
  mayEdit,
  mayHeart,
  mayRelease,
  mayRemove,
  mayReply,
} from './discussion.policy.ts';
import type { DiscussionRow } from './discussion.sql.ts';
import type { AnswerRow, PagePost, ReplyRow } from './page.sql.ts';

/** An answer with its replies, as one reader meets it; verdicts come from columns already read. */
export function answerView(
  actor: Actor,
  discussion: DiscussionRow,
  row: AnswerRow,
  replies: readonly ReplyRow[],
): AnswerView {
  return {
    ...postView(actor, discussion, row),
    html: row.parts === null ? row.html : '',
    parts: (row.parts ?? []).map(({ question, html, source }) => ({ question, html, source })),
    firstReplyWanted: row.gone === null && row.counts === 'answer' && row.isUnreplied,
    replies: replies.map((reply) => replyView(actor, discussion, reply, row)),
    moreReplies: Math.max(0, row.replies - replies.filter(({ gone }) => gone === null).length),
  };
}

function replyView(
  actor: Actor,
  discussion: DiscussionRow,
  row: ReplyRow,
  opener: AnswerRow,
): ReplyView {
  return { ...postView(actor, discussion, row), inReplyTo: addressed(row, opener) };
}

/** Whom a reply is addressed to, where that is not plain from where it stands. */
function addressed(row: ReplyRow, opener: AnswerRow): ReplyView['inReplyTo'] {
  if (row.parentId !== null && row.parentId !== opener.id)
    return { post: row.parentId, name: row.parentName };
  if (row.parentId === null && row.to !== null && row.to !== opener.authorId)
    return { post: null, name: row.toName };
  return null;
}

function postView(actor: Actor, discussion: DiscussionRow, row: PagePost): PostView {
  const facts = {
    ...discussion,
    authorId: row.authorId,
    heldAt: row.heldAt,
    isGone: row.gone !== null,
  };
  return {
    id: row.id,
    // Whoever took their words back is not named beside the gap.
    author:
      row.gone === null
        ? { id: row.authorId, name: row.authorName, avatar: row.authorAvatar }
        : null,
    isMine: row.authorId === actor.personaId,
    isHost: row.gone === null && (row.authorId === discussion.hostId || row.byHost),
    at: row.at,
    editedAt: row.editedAt,
    gone: row.gone,
    held: row.heldAt !== null,
    html: row.html,
    source: row.source,
    earlier: (row.earlier ?? []).map((one) => ({ ...one, replacedAt: new Date(one.replacedAt) })),
    hearts: row.hearts,
    hearted: row.hearted,
    counted: { counts: row.counts, to: row.to, because: row.because },
    can: {
      reply: mayReply(actor, facts),
      edit: mayEdit(actor, facts),
      delete: mayDelete(actor, facts),
      remove: mayRemove(actor, facts),
      release: mayRelease(actor, facts),
      heart: mayHeart(actor, facts),
    },
  };
}
