import type { Actor } from '#platform/actor.ts';
import type { Verdict } from '#platform/verdict.ts';
import type { By, ByView, PostView } from '../../contract.ts';
import type { Verdicts } from '../place.ts';
import type { ShownPost } from '../place/page.sql.ts';
import {
  mayAccept,
  mayDelete,
  mayEdit,
  mayGiveBack,
  mayHeart,
  mayWithdraw,
} from './post.policy.ts';

type Face = { id: string | null; name: string | null; avatar: string | null; alias: number | null };
/** Who opened a place, as far as others may know, and whether the reader was there before. */
export type Opener = { openerId: string | null; openerAlias: number | null; hasVisited: boolean };
/** What a place says of its posts: its verdicts, and whether one may reply to one of them. */
type Asked<Facts> = Omit<Verdicts<Facts>, 'moderate' | 'reveal'> & {
  reply(actor: Actor, post: Facts): Verdict;
};

/** Rows → what the page shows of a post, with verdicts. `at`: the place as its reader meets it. */
export function postView<At extends Opener>(
  actor: Actor,
  at: At,
  row: ShownPost,
  asked: Asked<NoInfer<At> & ShownPost>,
): PostView {
  const facts = { ...at, ...row };
  const gone = row.isOpen ? null : goneOf(row);
  return {
    id: row.id,
    seq: row.seq,
    rootSeq: row.rootSeq,
    // Whoever took their words back is not named beside the gap.
    by:
      row.isOpen || row.isOwn ? byOf(at, { ...row, id: row.authorId, name: row.authorName }) : null,
    opened: row.isOpen && isOpener(at, row),
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
    isNew: at.hasVisited && !row.isSeen && !row.isOwn && row.isOpen,
    inReplyTo: row.parentId === null ? null : inReplyTo(at, row),
    can: {
      reply: asked.reply(actor, facts),
      edit: mayEdit(actor, facts, asked),
      delete: mayDelete(actor, facts),
      restore: mayGiveBack(actor, facts),
      heart: mayHeart(actor, facts, asked),
      accept: mayAccept(actor, facts, asked),
      withdraw: mayWithdraw(actor, facts, asked),
    },
  };
}

function goneOf({ deletedAt, hiddenAt, heldAt }: ShownPost): PostView['gone'] {
  if (deletedAt !== null) return 'deleted';
  if (hiddenAt !== null) return 'hidden';
  return heldAt !== null ? 'held' : 'blocked';
}

const inReplyTo = (at: Opener, row: ShownPost): PostView['inReplyTo'] =>
  row.isToOpen
    ? {
        post: row.parentId,
        by: byOf(at, {
          id: row.toAuthorId,
          name: row.toName,
          avatar: null,
          alias: row.toAlias,
        }),
      }
    : { post: null, by: null };

/** Who wrote something, as others may know it. */
function byOf(at: Opener, { id, name, avatar, alias }: Face): ByView {
  if (alias !== null) return { kind: 'anonymous', number: alias, opened: alias === at.openerAlias };
  return id === null || name === null ? { kind: 'left' } : { kind: 'named', id, name, avatar };
}

/** Somebody anonymous and their named self are two. */
const isOpener = (at: Opener, { authorId, alias }: ShownPost): boolean =>
  alias === null ? authorId !== null && authorId === at.openerId : alias === at.openerAlias;

/** Who wrote something, as others may know. Without a name there is no id either. */
export function shortBy(row: {
  authorId: string | null;
  authorName: string | null;
  anonymous: boolean;
}): By {
  if (row.authorId !== null && row.authorName !== null)
    return { kind: 'named', id: row.authorId, name: row.authorName };
  return row.anonymous ? { kind: 'anonymous' } : { kind: 'left' };
}
