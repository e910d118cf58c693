import type { Actor } from '#platform/actor.ts';
import type { ByView, PostView } from '../../post.contract.ts';
import type { PagePost } from '../thread/page.sql.ts';
import type { ThreadRow } from '../thread/thread.sql.ts';
import {
  mayAccept,
  mayDelete,
  mayEdit,
  mayHeart,
  mayReply,
  mayRestore,
  mayWithdraw,
} from './post.policy.ts';

type Face = { id: string | null; name: string | null; avatar: string | null; alias: number | null };

/** Rows → what the page shows of a post, with verdicts. */
export function postView(
  actor: Actor,
  thread: ThreadRow & { hasVisited: boolean },
  row: PagePost,
): PostView {
  const facts = { ...thread, ...row, authorId: row.authorId };
  const gone = row.isOpen ? null : goneOf(row);
  return {
    id: row.id,
    seq: row.seq,
    rootSeq: row.rootSeq,
    // Whoever took their words back is not named beside the gap.
    by:
      row.isOpen || row.isOwn
        ? byOf(thread, { ...row, id: row.authorId, name: row.authorName })
        : null,
    opened: row.isOpen && isOpener(thread, row),
    isMine: row.isOwn,
    at: row.at,
    editedAt: row.isOpen ? row.editedAt : null,
    gone,
    held: row.isOpen && row.heldAt !== null,
    hidden: row.isOpen && row.hiddenAt !== null,
    html: row.html,
    contentNote: row.contentNote,
    source: row.source,
    earlier: (row.earlier ?? []).map((one) => ({ ...one, replacedAt: new Date(one.replacedAt) })),
    hearts: row.hearts,
    hearted: row.hearted,
    accepted: row.isOpen && row.acceptedAt !== null,
    isNew: thread.hasVisited && !row.isSeen && !row.isOwn && row.isOpen,
    inReplyTo: row.parentId === null ? null : inReplyTo(thread, row),
    can: {
      reply: mayReply(actor, facts),
      edit: mayEdit(actor, facts),
      delete: mayDelete(actor, facts),
      restore: mayRestore(actor, facts),
      heart: mayHeart(actor, facts),
      accept: mayAccept(actor, facts),
      withdraw: mayWithdraw(actor, facts),
    },
  };
}

function goneOf({ deletedAt, hiddenAt }: PagePost): PostView['gone'] {
  if (deletedAt !== null) return 'deleted';
  return hiddenAt !== null ? 'hidden' : 'held';
}

const inReplyTo = (thread: ThreadRow, row: PagePost): PostView['inReplyTo'] =>
  row.isToOpen
    ? {
        post: row.parentId,
        by: byOf(thread, {
          id: row.toAuthorId,
          name: row.toName,
          avatar: null,
          alias: row.toAlias,
        }),
      }
    : { post: null, by: null };

/** Who wrote something, as others may know it. */
function byOf(thread: ThreadRow, { id, name, avatar, alias }: Face): ByView {
  if (alias !== null)
    return { kind: 'anonymous', number: alias, opened: alias === thread.openerAlias };
  return id === null || name === null ? { kind: 'left' } : { kind: 'named', id, name, avatar };
}

/** Somebody anonymous and their named self are two. */
const isOpener = (thread: ThreadRow, { authorId, alias }: PagePost): boolean =>
  alias === null ? authorId !== null && authorId === thread.openerId : alias === thread.openerAlias;
