import { plainOf } from '#lib/text/plain.rules.ts';
import type { PostView } from '#modules/posts/contract.ts';
import type { ThreadView } from '../../thread.contract.ts';

const LONGEST = 5_000;
/** Of a post below the first one its beginning is enough: its words stand on the page anyway. */
const LONGEST_BELOW = 200;
const DESCRIBED = 160;

/** What may be told of a post without opening it: its words, or what its author says before them. */
const wordsOf = (post: PostView, longest = LONGEST): string =>
  post.contentNote === ''
    ? beginningOf(plainOf(post.html.slice(0, 5 * longest)), longest)
    : post.contentNote;

/** The beginning of a text, for lists of what was found. */
export function descriptionOf(text: string): string {
  return beginningOf(text, DESCRIBED);
}

/** So many characters at most, none of them cut in two. */
function beginningOf(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const beginning = text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '');
  return `${beginning.trim()}…`;
}

export const threadDescription = ({ opening, title }: ThreadView): string =>
  opening === null || opening.gone !== null ? title : descriptionOf(wordsOf(opening));

type Said = Record<string, unknown>;

/** What a page of a thread is about, in the words of schema.org. Null: nothing for others to know. */
export function structuredThread(
  view: ThreadView,
  how: { origin: string; path: string; somebody: string },
): Said | null {
  const { opening } = view;
  if (opening === null || opening.gone !== null) return null;
  const url = how.origin + how.path;
  const author = ({ by }: PostView) => ({
    '@type': 'Person',
    name: by?.kind === 'named' ? by.name : how.somebody,
  });
  const said = (post: PostView, type: string): Said => ({
    '@type': type,
    text: wordsOf(post, post === opening ? LONGEST : LONGEST_BELOW),
    author: author(post),
    datePublished: post.at.toISOString(),
    ...(post.editedAt !== null && { dateModified: post.editedAt.toISOString() }),
    url: `${url}?around=${post.id}#p-${post.id}`,
    upvoteCount: post.hearts,
  });
  const posts = view.posts.filter((post) => post.gone === null);
  const begun = { headline: view.title, url, ...said(opening, 'DiscussionForumPosting') };
  if (view.kind !== 'question')
    return {
      '@context': 'https://schema.org',
      ...begun,
      url,
      commentCount: view.replies,
      isPartOf: {
        '@type': 'WebPage',
        name: view.space.title,
        url: `${how.origin}/talk/${view.space.slug}`,
      },
      comment: posts.map((post) => said(post, 'Comment')),
    };
  return {
    '@context': 'https://schema.org',
    '@type': 'QAPage',
    mainEntity: {
      ...said(opening, 'Question'),
      name: view.title,
      url,
      answerCount: view.replies,
      acceptedAnswer: view.accepted.map((post) => said(post, 'Answer')),
      suggestedAnswer: posts.filter((post) => !post.accepted).map((post) => said(post, 'Answer')),
    },
  };
}

/** As a block of data in a page: nothing in it can end the block, or be run. */
export const dataBlock = (data: Said): string =>
  `<script type="application/ld+json">${JSON.stringify(data)
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')}${'</'}script>`;
