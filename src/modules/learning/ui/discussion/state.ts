import type { Refused } from '#platform/web/action.ts';
import {
  actionAt,
  anchorOf,
  postsAddressOf,
  searchWith,
  type PostsAddress,
} from '#lib/ui/address.ts';
import type { AnswerView, DiscussionView, PostView } from '../../discussion.contract.ts';

/** What is opened in place: `?do=edit:<post>`. */
const verbs = ['reply', 'edit', 'delete', 'remove'] as const;
export type Verb = (typeof verbs)[number];

/** What was just done: `?done=reply&said=<post>`. */
const deeds = ['answer', 'reply', 'edit', 'delete', 'remove', 'release'] as const;
export type Deed = (typeof deeds)[number];

const turning = ['before', 'after', 'around', 'thread'] as const;

/** What the address of the page says, besides the step. */
export type Address = PostsAddress<(typeof turning)[number], Verb, Deed> & {
  filter: 'unanswered' | null;
};

export function addressOf(url: URL): Address {
  const isFiltered = url.searchParams.get('filter') === 'unanswered';
  const address = postsAddressOf(url, { turning, verbs, deeds });
  return { ...address, filter: isFiltered ? 'unanswered' : null };
}

type Change = { opened?: Address['opened']; done?: Deed | null; said?: string | null };

/** The same place in the discussion, with something opened or just done. */
export function searchOf(address: Address, change: Change = {}): string {
  const { opened, done, said } = { ...address, ...change };
  return searchWith({
    ...address.turned,
    filter: address.filter,
    do: opened && `${opened.verb}:${opened.post}`,
    done,
    said,
  });
}

/** Another place in the discussion; nothing opened, nothing done. */
export const turnTo = (
  turned: Address['turned'] & { filter?: Address['filter'] },
  anchor = '',
): string => searchWith(turned) + anchor;

/** Where a form sends: the page keeps its place whatever comes of it. */
export const actionOf = (address: Address, name: string): string =>
  actionAt(searchOf(address), name);

/** How texts look, shown to who has no JavaScript: the form they belong to, and what was typed. */
export type Previewed = { form: string; html: string[]; values: Record<string, string> };

/** Everything that the parts of the page share. */
export type PageState = {
  view: DiscussionView;
  address: Address;
  refused: Refused | null;
  previewed: Previewed | null;
};

/** A refusal, when it is of this act on this post. */
export function refusedOf({ refused }: PageState, act: string, post?: string): Refused | null {
  if (refused === null || refused.refused.name !== `learning.${act}`) return null;
  return post === undefined || refused.values['post'] === post ? refused : null;
}

export const isOpened = ({ address }: PageState, verb: Verb, post: string): boolean =>
  address.opened?.verb === verb && address.opened.post === post;

/** Whether a post stands on this page. */
export const isShown = ({ myAnswer, answers }: DiscussionView, post: string | null): boolean =>
  postsOf(myAnswer === null ? answers : [myAnswer, ...answers]).some(({ id }) => id === post);

/** A refusal whose form this page does not show: its words must be shown elsewhere. */
export function homeless(page: PageState): Refused | null {
  const { refused, view } = page;
  if (refused === null) return null;
  const post = refused.values['post'];
  const { name } = refused.refused;
  if (name === 'learning.post_answer') return view.can.answer === true ? null : refused;
  const all = postsOf(view.myAnswer === null ? view.answers : [view.myAnswer, ...view.answers]);
  const found = all.find(({ id }) => id === post);
  if (found === undefined) return refused;
  const hasPlace = {
    'learning.post_reply': found.can.reply === true,
    'learning.edit_answer': found.can.edit === true && isOpened(page, 'edit', found.id),
    'learning.edit_post': found.can.edit === true && isOpened(page, 'edit', found.id),
    'learning.delete_post': found.can.delete === true && isOpened(page, 'delete', found.id),
    'learning.remove_post': found.can.remove === true && isOpened(page, 'remove', found.id),
  }[name];
  return hasPlace === true ? null : refused;
}

const postsOf = (answers: readonly AnswerView[]): PostView[] =>
  answers.flatMap((answer) => [answer, ...answer.replies]);

/** Where a form leads when it is done: the same place, with what was done, at the post it was about. */
export function whereTo(url: URL, change: { done?: Deed; said?: string }): string {
  const address = addressOf(url);
  if (change.done === undefined) return url.pathname + searchOf(address).replace(/^\?$/, '');
  const isGone = change.done === 'delete' || change.done === 'remove';
  const said = isGone ? null : (change.said ?? null);
  const anchor = said === null ? '#said' : `#${anchorOf(said)}`;
  return url.pathname + searchOf(address, { opened: null, done: change.done, said }) + anchor;
}
