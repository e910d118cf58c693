import type { z } from 'zod';
import type { Languages } from '#platform/language.contract.ts';
import { holds, type Actor } from '#platform/actor.ts';
import { allow } from '#platform/verdict.ts';
import { MOST_SEEN, type DiscussionInput, type DiscussionView } from '../../discussion.contract.ts';
import type { PathRow } from '../programme/path.sql.ts';
import { changesBetween } from '../authoring/changes.rules.ts';
import { mayDoStep } from '../programme/opening.rules.ts';
import { dated, placeOf, standingOf } from '../programme/path.view.ts';
import { mayAuthor } from '../programme/programme.policy.ts';
import { mayAnswer, mayJoinIn, maySeePeers, stepVerdicts } from './discussion.policy.ts';
import type { DiscussionPlace } from './discussion.sql.ts';
import type { EvidenceRow } from './evidence.sql.ts';
import type { AnswerRow, StepPostRow } from './page.sql.ts';
import { answerView, headOf } from './post.view.ts';

type PageRows = {
  place: DiscussionPlace;
  path: readonly PathRow[];
  evidence: readonly EvidenceRow[];
  answers: readonly AnswerRow[];
  replies: readonly StepPostRow[];
  offered: DiscussionView['waiting'];
  drafts: ReadonlyMap<string, string>;
};
type Turned = Pick<z.infer<typeof DiscussionInput>, 'before' | 'after' | 'thread' | 'limit'>;

/** Rows → what the page sees, with verdicts. */
export function discussionView(
  actor: Actor,
  rows: PageRows,
  turned: Turned,
): Omit<DiscussionView, 'jump' | 'dates' | 'helpBeside' | keyof Languages> {
  const { place } = rows;
  const { title, html, videoUrl, stands, setAside, hostId } = place;
  const programme = { id: place.programmeId, side: place.side };
  const { course, nextStep, finished } = placeOf(rows.path, place.id, place.opening.enrolled);
  const repliesOf = Map.groupBy(rows.replies, ({ rootId }) => rootId);
  const shown = rows.answers.map((row) => ({
    isMine: row.isMyAnswer,
    view: answerView(actor, place, row, repliesOf.get(row.id) ?? []),
  }));
  const { ids, ...cursors } = pageOf(rows.answers, turned);
  const seePeers = maySeePeers(actor, place);
  return {
    ...headOf(place),
    ...{ title, html, videoUrl, stands, setAside, course, nextStep, finished, ...cursors },
    host:
      hostId === null || actor.blocked.includes(hostId)
        ? null
        : { id: hostId, name: place.hostName },
    asLearner: false,
    ruleSince: ruleSinceOf(rows),
    mine: mineOf(rows),
    myAnswer: shown.find(({ isMine }) => isMine)?.view ?? null,
    waiting: rows.offered,
    answers: shown.map(({ view }) => view).filter((answer) => ids.has(answer.id)),
    unread:
      place.firstUnread === null || seePeers !== allow
        ? null
        : { count: place.unreadCount, first: place.firstUnread },
    unseen: actor.personaId === null ? [] : unseenOf(rows),
    drafts: draftsShown(rows),
    can: {
      answer: mayAnswer(actor, place),
      reply: mayJoinIn(actor, place),
      seePeers,
      author: mayAuthor(actor, programme),
      gradebook: holds(actor, 'see_register', programme) ? allow : 'not_found',
      moderate: stepVerdicts.moderate(actor, place),
    },
  };
}

/** What this page shows for the first time. */
const unseenOf = ({ answers, replies }: PageRows): number[] =>
  [...answers, ...replies].flatMap(({ isSeen, seq }) => (isSeen ? [] : [seq])).slice(0, MOST_SEEN);

function mineOf({ place, path, evidence }: PageRows): DiscussionView['mine'] {
  const here = path.find(({ id }) => id === place.id);
  if (here === undefined || (!place.opening.enrolled && evidence.length === 0)) return null;
  const { state, missing } = standingOf(here);
  return {
    ...{ state, missing, enrolled: place.opening.enrolled, completedAt: here.completedAt },
    takenBack: dated(here.takenBack),
    posts: evidence.map(({ counts, peer, because, removal, ...post }) => ({
      ...post,
      counted: { counts, peer, because },
      removal: dated(removal),
    })),
  };
}

/** Of no use to who is done, nor where nothing more is asked of them. */
function ruleSinceOf({ place, path }: PageRows): DiscussionView['ruleSince'] {
  const here = path.find(({ id }) => id === place.id);
  if (place.ruleSince === null || here === undefined || here.completedAt !== null) return null;
  if (mayDoStep(place.opening) !== allow) return null;
  const { at, then, now } = place.ruleSince;
  return { at: new Date(at), changes: changesBetween(then, now) };
}

/** Which rows are the page, and where its neighbours begin; the one row too many says there is one. */
function pageOf(rows: readonly AnswerRow[], { before, after, thread, limit }: Turned) {
  const page = rows.filter(({ isMyAnswer }) => !isMyAnswer);
  const more = page.length > limit;
  const isBack = before !== undefined;
  const kept = !more ? page : isBack ? page.slice(1) : page.slice(0, limit);
  const hasNext = thread === undefined && (isBack ? kept.length > 0 : more);
  const hasPrevious =
    thread === undefined && (isBack ? more : after !== undefined || (kept[0]?.hasNewer ?? false));
  return {
    ids: new Set(kept.map(({ id }) => id)),
    next: hasNext ? (kept.at(-1)?.id ?? null) : null,
    previous: hasPrevious ? (kept[0]?.id ?? null) : null,
  };
}

/** Of all that somebody is typing, what belongs to the fields and posts shown here. */
function draftsShown({ place, answers, replies, drafts }: PageRows): Record<string, string> {
  const posts = new Set([...answers, ...replies].map(({ id }) => id));
  const shown = [...drafts].filter(
    ([where]) => where.includes(place.id) || posts.has(where.split(':')[1] ?? ''),
  );
  return Object.fromEntries(shown);
}
