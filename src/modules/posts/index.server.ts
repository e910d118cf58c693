import { danger } from '#modules/safety/contract.ts';
import { notificationKinds } from './server/notification-kinds.ts';
import { lastWords } from '#modules/accounts/choosing.contract.ts';
import type { Module } from '#platform/module.ts';
import { provide } from '#platform/port.contract.ts';
import { every, everySecond } from '#platform/worker.ts';
import { postsImported } from './server/import/imported.sql.ts';
import { lastWordsOf } from './server/person/last-words.ts';
import { postsPersonal } from './server/personal/personal.ts';
import { onSideChanged } from './server/place/on-side-changed.ts';
import { placeKinds } from './server/place.ts';
import { forgetImages, forgetTakenBack } from './server/post/forget.ts';
import { wasSeen } from './seen.contract.ts';
import { indexPosts } from './server/search/index-posts.ts';

export type { Called, Change, Place, PostFacts, Verdicts } from './server/place.ts';
export { post, type Said } from './server/post/post.ts';
export { rewrite } from './server/post/rewrite.ts';
export { aboutPost, comesOut } from './server/post/changed.ts';
export { backfill, type PastPost } from './server/post/backfill.ts';
export { belowImported, isEmptied, takeBackPosts } from './server/import/take-back-posts.sql.ts';
export { allowLateParents, insertBackfilled } from './server/post/backfill.sql.ts';
export type { InsertAlso } from './server/post/insert-post.sql.ts';
export { concernedBy } from './server/post/concerned.sql.ts';
export { exportedFrom } from './server/whole/export.sql.ts';
export { helpBeside } from './server/words/help-beside.ts';
export { writerOf } from './server/words/writer-of.ts';

// What is done with a post, made for a place.
export { authorsActs, choices, hearts } from './server/post/acts.ts';
export { preview } from './server/post/preview.ts';
export { moderatorsActs } from './server/moderation/acts.ts';
export { image } from './server/image/image.ts';
export { uploadImage } from './server/image/upload-image.ts';

// What is asked of posts in places of all kinds.
export { search } from './server/search/search.ts';
export { similarPosts } from './server/search/similar.ts';
export { postsTitled } from './server/search/titled.ts';
export { MOST_BOOKMARKS, bookmarks, myBookmarks } from './server/person/bookmarks.ts';
export { myWords } from './server/person/my-words.ts';
export { postsOf } from './server/person/posts-of.ts';

// Verdicts and readings, for places that show posts.
export * from './server/post/post.policy.ts';
export { beginningOf, firstParagraphOf } from './server/person/beginning.rules.ts';
export { byAuthor, goneOf, postView, shortBy, type Authored } from './server/post/post.view.ts';
export { changeOf, renew } from './server/place/advance.sql.ts';
export { changedSince, marksAmong, type Since } from './server/place/changed.sql.ts';
export { changesOf, MOST_CHANGES } from './server/place/changes.rules.ts';
export {
  changedRows,
  pageRows,
  postColumns,
  postParts,
  postSources,
  type PagePost,
  type ShownPost,
} from './server/place/page.sql.ts';
export { placeSorts, scopesModerated } from './server/place/scopes.sql.ts';
export * from './server/place/visit.sql.ts';
export { saw } from './server/place/saw.ts';
export { writersThere } from './server/place/writers.sql.ts';
export { datesIn, jumpTo } from './server/place/dates.sql.ts';
export {
  appendPosts,
  changeRoots,
  changeScope,
  joinPosts,
  splitPosts,
} from './server/place/regroup.sql.ts';
export { carrySeen, goingBack, keepStanding, putBack } from './server/place/stood.sql.ts';
export { logAct } from './server/moderation/log.sql.ts';
export { choosable, choosingIn } from './server/moderation/choosing.ts';
export { hideAll, leftOf, powerOverAll, showAll } from './server/moderation/many.ts';
export {
  MOST_TAKEN,
  chosenPosts,
  takenWith,
  type ChosenPost,
} from './server/moderation/chosen.sql.ts';
export { firstWords, lastChange } from './server/post/changing.sql.ts';
export * from './server/visible.sql.ts';
export { postLeads, stateOfPost, whyHidden } from './server/seen.sql.ts';
export { withoutName } from './server/personal/unname.sql.ts';
export { placeKinds };

export const posts = {
  name: 'posts',
  useCases: [forgetImages, forgetTakenBack, indexPosts],
  queries: [],
  handlers: [onSideChanged],
  timers: [
    every('29 3 * * *', forgetTakenBack),
    every('41 * * * *', forgetImages),
    everySecond(indexPosts),
  ],
  personal: postsPersonal,
  notificationKinds,
  needs: [danger, placeKinds, wasSeen],
  provides: [provide(lastWords, lastWordsOf), postsImported],
} as const satisfies Module;
