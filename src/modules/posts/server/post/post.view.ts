import type { Actor } from '#platform/actor.ts';
import { pick } from '#platform/pick.ts';
import type { Verdict } from '#platform/verdict.ts';
import type { By, ByView, PostView } from '../../contract.ts';
import type { Verdicts } from '../place.ts';
import type { ShownPost } from '../place/page.sql.ts';
import {
  mayAccept,
  mayBookmark,
  mayDelete,
  mayEdit,
  mayGiveBack,
  mayHeart,
  mayWithdraw,
  type State,
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
  const gone = row.isOpen ? null : (goneOf(row) ?? 'blocked');
  return {
    ...pick(
      row,
      'id',
      'seq',
      'rootSeq',
      'at',
      'html',
      'contentNote',
      'source',
      'hearts',
      'hearted',
      'bookmarked',
    ),
    // Whoever took their words back is not named beside the gap.
    by:
      row.isOpen || row.isOwn ? byOf(at, { ...row, id: row.authorId, name: row.authorName }) : null,
    opened: row.isOpen && isOpener(at, row),
    isMine: row.isOwn,
    editedAt: row.isOpen ? row.editedAt : null,
    gone,
    // What was taken from sight while it waited waits for nobody any more.
    held: row.isOpen && row.heldAt !== null && row.hiddenAt === null,
    heldSince: row.isOpen && row.hiddenAt === null ? row.heldAt : null,
    hidden: row.isOpen && row.hiddenAt !== null,
    base: row.isOwn ? String(row.earlier?.length ?? 0) : null,
    earlier: (row.earlier ?? []).map((one) => ({ ...one, replacedAt: new Date(one.replacedAt) })),
    accepted: row.isOpen && row.acceptedAt !== null,
    isNew: at.hasVisited && !row.isSeen && !row.isOwn && row.isOpen,
    inReplyTo: row.parentId === null ? null : inReplyTo(at, row),
    can: {
      reply: asked.reply(actor, facts),
      edit: mayEdit(actor, facts, asked),
      delete: mayDelete(actor, facts),
      restore: mayGiveBack(actor, facts),
      heart: mayHeart(actor, facts, asked),
      bookmark: mayBookmark(actor, facts),
      accept: mayAccept(actor, facts, asked),
      withdraw: mayWithdraw(actor, facts, asked),
    },
  };
}

/** Why a post is not seen by everybody; null where it is. */
export function goneOf({ deletedAt, hiddenAt, heldAt }: State) {
  if (deletedAt !== null) return 'deleted';
  if (hiddenAt !== null) return 'hidden';
  return heldAt !== null ? 'held' : null;
}

const inReplyTo = (at: Opener, row: ShownPost): PostView['inReplyTo'] =>
  row.isToOpen
    ? {
        post: row.parentId,
        by: byOf(at, { id: row.toAuthorId, name: row.toName, avatar: null, alias: row.toAlias }),
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

/** Who wrote something, as it is read. */
export type Authored = { authorId: string | null; authorName: string | null; anonymous: boolean };

/** Who wrote something, as others may know. Without a name there is no id either. */
export function shortBy({ authorId: id, authorName: name, anonymous }: Authored): By {
  if (id !== null && name !== null) return { kind: 'named', id, name };
  return anonymous ? { kind: 'anonymous' } : { kind: 'left' };
}

/** A row with who wrote it as others may know. */
export const byAuthor = <Row extends Authored>({
  authorId,
  authorName,
  anonymous,
  ...row
}: Row) => ({ ...row, by: shortBy({ authorId, authorName, anonymous }) });
