import { isSignedIn } from '#platform/actor.policy.ts';
import type { Actor } from '#platform/actor.ts';
import { pick } from '#platform/pick.ts';
import type { traceRows } from '../moderation/log.sql.ts';
import type { PlaceDate } from '#modules/posts/jump.contract.ts';
import type { GuidelinesView, ThreadPlace, ThreadView } from '../../thread.contract.ts';
import { firstParagraphOf, postView, type PagePost } from '#modules/posts/index.server.ts';
import { threadVerdicts } from './in-threads.ts';
import type { PlaceRow } from './place.sql.ts';
import {
  mayBeAnonymous,
  mayChoose,
  mayFinish,
  mayReply,
  mayReplyIn,
  mayResume,
  moderates,
  holdsCases,
} from './thread.policy.ts';
import type { Shown, SpaceRow } from './thread.sql.ts';

type TraceRow = Awaited<ReturnType<typeof traceRows>>[number];
type Turned = Record<'around' | 'jump', string | null>;

/** Rows → what the page sees, with verdicts. */
export function threadView(
  actor: Actor,
  place: PlaceRow,
  rows: readonly PagePost[],
  {
    turned,
    drafts,
    traces,
    dates,
  }: {
    turned: Turned;
    drafts: ReadonlyMap<string, string>;
    traces: readonly TraceRow[];
    dates: PlaceDate[];
  },
): ThreadView {
  const asked = { ...threadVerdicts, reply: mayReply };
  const viewOf = (row: PagePost) => postView(actor, place, row, asked);
  const of = (part: PagePost['part']) => rows.filter((row) => row.part === part);
  const page = of('page');
  const isFirst = !(page[0]?.hasPrevious ?? false);
  const posts = page.map(viewOf);
  const opening = of('opening').map(viewOf)[0] ?? null;
  const shown = opening !== null && isFirst ? [opening, ...posts] : posts;
  return {
    id: place.threadId,
    seq: place.changed,
    slug: place.threadSlug,
    ...pick(place, 'title', 'kind', 'follows'),
    replies: place.replies - place.unmet,
    ...pick(place, 'createdAt', 'closedAt', 'pinnedAt', 'featuredAt', 'openUntil'),
    ended:
      place.closedAt === null || place.closedAs === null
        ? null
        : { as: place.closedAs, words: place.closedWords, byOpener: place.closedByOpener },
    space: placeView(place),
    canonical: { spaceSlug: place.spaceSlug, threadSlug: place.threadSlug, around: turned.around },
    isUnseen: place.unseenAt !== null,
    hidden: place.whyHidden,
    opening,
    accepted: of('accepted').map(viewOf),
    posts,
    isFirst,
    previous: isFirst ? null : (page[0]?.id ?? null),
    next: page.at(-1)?.hasNext === true ? (page.at(-1)?.id ?? null) : null,
    unread:
      place.firstUnread === null ? null : { count: place.unreadCount, first: place.firstUnread },
    unseen: actor.personaId === null ? [] : unseenOf(rows, new Set(shown.map(({ id }) => id))),
    jump: turned.jump,
    dates,
    traces: traces.map(({ slug: threadSlug, ...trace }) => ({ ...trace, threadSlug })),
    guidelines: guidelinesView(place),
    helpBeside: [],
    isTold: false,
    drafts: draftsShown(place.threadId, rows, drafts),
    can: {
      reply: mayReplyIn(actor, place),
      anonymous: mayBeAnonymous(actor, place),
      follow: isSignedIn(actor),
      accept: mayChoose(actor, place),
      moderate: moderates(actor, place),
      reveal: holdsCases(actor, place),
      finish: mayFinish(actor, place),
      resume: mayResume(actor, place),
      editTitle: opening?.can.edit ?? 'not_yours',
    },
  };
}

const unseenOf = (rows: readonly PagePost[], shown: ReadonlySet<string>): number[] =>
  rows
    .filter((row) => row.part !== 'accepted' && shown.has(row.id) && !row.isSeen)
    .map(({ seq }) => seq);

/** Letters of what a space is for that stand beside its threads. */
const LONGEST_ABOUT = 220;

/** A space as its threads show it. */
export const placeView = (space: SpaceRow & Shown): ThreadPlace => ({
  id: space.spaceId,
  slug: space.spaceSlug,
  title: space.spaceTitle,
  language: space.spaceLanguage,
  ...pick(space, 'side', 'isWelcome', 'allowsAnonymous', 'forQuestions', 'parent'),
  isPublic: space.reads === 'everyone',
  isArchived: space.archivedAt !== null,
  about: firstParagraphOf(space.aboutHtml, LONGEST_ABOUT),
  hasGuidelines: space.guidelinesHtml !== '',
});

/** Guidelines that are to be read before the next post. */
export const guidelinesView = (
  space: SpaceRow & { guidelinesHtml: string },
): GuidelinesView | null =>
  space.guidelinesVersion > space.guidelinesRead
    ? { version: space.guidelinesVersion, html: space.guidelinesHtml }
    : null;

/** Of all that somebody is typing, what belongs to the posts shown here. */
function draftsShown(
  threadId: string,
  rows: readonly PagePost[],
  drafts: ReadonlyMap<string, string>,
): Record<string, string> {
  const here = new Set([threadId, ...rows.map(({ id }) => id)]);
  return Object.fromEntries([...drafts].filter(([where]) => here.has(where.split(':')[1] ?? '')));
}
