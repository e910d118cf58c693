import type { Refused } from '#platform/web/action.ts';
import {
  actionAt,
  anchorOf,
  postsAddressOf,
  searchWith,
  type PostsAddress,
} from '#lib/ui/address.ts';
import type { ByView, PostView } from '#modules/posts/contract.ts';
import type { TaglistsOnPost } from '../../taglist.contract.ts';
import type { ThreadView } from '../../thread.contract.ts';

/** What is opened in place: `?do=edit:<post>`. */
const verbs = ['reply', 'edit', 'delete'] as const;
export type Verb = (typeof verbs)[number];

/** What was just done: `?done=reply&said=<post>`. */
const deeds = ['open', 'reply', 'edit', 'delete', 'restore'] as const;
export type Deed = (typeof deeds)[number];

const turning = ['before', 'after', 'around'] as const;

/** What the address of the page says, besides the thread. */
export type Address = PostsAddress<(typeof turning)[number], Verb, Deed> & {
  from: 'new' | 'end' | null;
};

export function addressOf(url: URL): Address {
  const address = postsAddressOf(url, { turning, verbs, deeds });
  const from = url.searchParams.get('from');
  const isTurned = Object.keys(address.turned).length > 0;
  return { ...address, from: !isTurned && (from === 'new' || from === 'end') ? from : null };
}

type Change = { opened?: Address['opened']; done?: Deed | null; said?: string | null };

/** The same place in the thread, with something opened or just done. */
export function searchOf(address: Address, change: Change = {}): string {
  const { opened, done, said } = { ...address, ...change };
  return searchWith({
    ...address.turned,
    from: address.from,
    do: opened && `${opened.verb}:${opened.post}`,
    done,
    said,
  });
}

/** Another place in the thread; nothing opened, nothing done. */
export const turnTo = (
  turned: Address['turned'] & { from?: Address['from'] },
  anchor = '',
): string => searchWith(turned) + anchor;

/** Where a form sends: the page keeps its place whatever comes of it. */
export const actionOf = (address: Address, name: string): string =>
  actionAt(searchOf(address), name);

/** How words look, shown to who has no JavaScript: the form they belong to, and what was typed. */
export type Previewed = { form: string; html: string[]; values: Record<string, string> };

/** Everything that the parts of the page share. */
export type PageState = {
  view: ThreadView;
  address: Address;
  refused: Refused | null;
  previewed: Previewed | null;
  /** What taglists have to do with posts of this page, by post. */
  lists?: Record<string, TaglistsOnPost>;
};

/** A refusal, when it is of this act on this post. */
export function refusedOf({ refused }: PageState, act: string, post?: string): Refused | null {
  if (refused === null || refused.refused.name !== `community.${act}`) return null;
  return (refused.values['post'] ?? '') === (post ?? '') ? refused : null;
}

export const isOpened = ({ address }: PageState, verb: Verb, post: string): boolean =>
  address.opened?.verb === verb && address.opened.post === post;

/** Posts in the order of reading, those below one top-level post together. */
export type Nest = { rootSeq: number; root: PostView | null; replies: PostView[] };

export function nestsOf(posts: readonly PostView[]): Nest[] {
  const nests: Nest[] = [];
  for (const post of posts) {
    const last = nests.at(-1);
    if (last?.rootSeq !== post.rootSeq)
      nests.push(
        post.seq === post.rootSeq
          ? { rootSeq: post.rootSeq, root: post, replies: [] }
          : { rootSeq: post.rootSeq, root: null, replies: [post] },
      );
    else last.replies.push(post);
  }
  return nests;
}

/** All posts that stand on this page. */
export const shownOn = ({ opening, posts }: ThreadView): PostView[] =>
  opening === null ? posts : [opening, ...posts];

/** Whether the reader spoke without a name when last heard on this page: the next words begin so, too. */
export const speaksAnonymous = ({ view }: PageState): boolean =>
  shownOn(view)
    .filter(({ isMine }) => isMine)
    .at(-1)?.by?.kind === 'anonymous';

/** Whether what was just said stands on this page: a word about it stands there too. */
export const isSaidShown = ({ view, address }: PageState): boolean =>
  (view.isFirst ? shownOn(view) : view.posts).some(({ id }) => id === address.said);

/** People with a name who are on this page: offered first behind an @. */
export const peopleOn = (view: ThreadView): { id: string; name: string }[] => [
  ...new Map(
    shownOn(view).flatMap(({ by, isMine }) =>
      by?.kind === 'named' && !isMine ? [[by.id, { id: by.id, name: by.name }] as const] : [],
    ),
  ).values(),
];

/** A refusal whose form this page does not show: its words must be shown elsewhere. */
export function homeless(page: PageState): Refused | null {
  const { refused, view } = page;
  if (refused === null) return null;
  const post = refused.values['post'] ?? '';
  const found = shownOn(view).find(({ id }) => id === post);
  const act = refused.refused.name.replace('community.', '');
  if (act === 'post_reply' && post === '') return view.can.reply === true ? null : refused;
  if (found === undefined) return refused;
  if (act === 'post_reply') return found.can.reply === true ? null : refused;
  if (act === 'edit_post' || act === 'delete_post')
    return isOpened(page, act === 'edit_post' ? 'edit' : 'delete', found.id) ? null : refused;
  return refused;
}

/** Where a form leads when it is done: the same place, with what was done, at the post it was about. */
export function whereTo(
  url: URL,
  change: { done?: Deed; said?: string; anchor?: string } = {},
): string {
  const address = addressOf(url);
  const { done = null, said = null } = change;
  const anchor = change.anchor ?? (said === null ? null : anchorOf(said));
  // What was just written is not always on this page: the address leads to where it stands.
  const place =
    done === 'reply' && said !== null
      ? { ...address, turned: { around: said }, from: null }
      : address;
  const search = searchOf(place, { opened: null, done, said });
  return url.pathname + (search === '?' ? '' : search) + (anchor === null ? '' : `#${anchor}`);
}

/** A name for those who hear the page, and for words like "in reply to". */
export const nameOf = (
  by: ByView | null,
  words: { left: string; anonymous: (number: number) => string },
): string => {
  if (by === null || by.kind === 'left') return words.left;
  return by.kind === 'named' ? by.name : words.anonymous(by.number);
};
