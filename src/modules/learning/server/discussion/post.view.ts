import { mayHide, mayRelease, mayRestore, postView } from '#modules/posts/index.server.ts';
import type { Actor } from '#platform/actor.ts';
import { pick } from '#platform/pick.ts';
import { allow } from '#platform/verdict.ts';
import type { AnswerView, StepPost } from '../../discussion.contract.ts';
import { mayBeDone } from '../programme/opening.rules.ts';
import { mayReply, moderates, stepVerdicts } from './discussion.policy.ts';
import type { DiscussionPlace, DiscussionRow } from './discussion.sql.ts';
import type { AnswerRow, ChangedRow, StepPostRow } from './page.sql.ts';

/** A discussion is opened by nobody, and marks nothing as new: it leads to the first unread. */
const UNOPENED = { openerId: null, openerAlias: null, hasVisited: false };
// An answer is edited too, in its fields.
const asked = { ...stepVerdicts, write: () => allow, reply: mayReply };

/** A discussion as its pages and its news name it. */
export const headOf = (place: DiscussionPlace) => ({
  ...{ id: place.id, seq: place.changed, slug: place.slug, questions: place.questions },
  programme: {
    ...{ id: place.programmeId, slug: place.programmeSlug, title: place.programmeTitle },
    language: place.programmeLanguage,
  },
  requires: { ...place.requires, ...pick(place, 'minWords', 'minReplyWords') },
});

/** An answer with its replies, as one reader meets it; verdicts come from columns already read. */
export function answerView(
  actor: Actor,
  discussion: DiscussionRow,
  row: AnswerRow,
  replies: readonly StepPostRow[],
): AnswerView {
  const post = stepPost(actor, discussion, row);
  return {
    ...post,
    ...(row.parts !== null && { html: '', parts: row.parts }),
    firstReplyWanted:
      post.gone === null &&
      row.counts === 'answer' &&
      row.isUnreplied &&
      mayBeDone(discussion.opening) === allow,
    replies: replies.map((reply) => ({
      ...stepPost(actor, discussion, reply),
      inReplyTo: addressed(actor, discussion, reply, row),
    })),
    moreReplies: Math.max(0, row.replies - replies.filter(({ isOpen }) => isOpen).length),
  };
}

/** A post by itself, an answer without what was said below it. */
export function changedView(actor: Actor, discussion: DiscussionRow, row: ChangedRow): StepPost {
  if (row.seq === row.rootSeq) return answerView(actor, discussion, row, []);
  const opener = { id: row.rootId, authorId: row.rootAuthor };
  return {
    ...stepPost(actor, discussion, row),
    inReplyTo: addressed(actor, discussion, row, opener),
  };
}

/** Whom a reply is addressed to, where that is not plain from where it stands. */
function addressed(
  actor: Actor,
  discussion: DiscussionRow,
  row: StepPostRow,
  opener: Pick<AnswerRow, 'id' | 'authorId'>,
): StepPost['inReplyTo'] {
  const { parentId, peer, toPeer } = row;
  if (parentId === opener.id) return null;
  if (parentId !== null) return stepPost(actor, discussion, row).inReplyTo;
  if (peer === null || peer === opener.authorId) return null;
  const by =
    toPeer === null
      ? ({ kind: 'left' } as const)
      : ({ kind: 'named', id: peer, name: toPeer, avatar: null } as const);
  return { post: null, by };
}

function stepPost(actor: Actor, discussion: DiscussionRow, row: StepPostRow): StepPost {
  const at = { ...discussion, ...UNOPENED };
  const facts = { ...discussion, ...row };
  const { counts, peer, because, changedAt } = row;
  return {
    ...postView(actor, at, row, asked),
    isHost:
      row.isOpen && (row.byHost || (row.authorId !== null && row.authorId === discussion.hostId)),
    counted: { counts, peer, because },
    moderating: moderates(actor, discussion)
      ? {
          seen: changedAt?.toISOString() ?? '',
          can: {
            hide: mayHide(actor, facts, stepVerdicts),
            restore: mayRestore(actor, facts, stepVerdicts),
            release: mayRelease(actor, facts, stepVerdicts),
          },
        }
      : null,
  };
}
