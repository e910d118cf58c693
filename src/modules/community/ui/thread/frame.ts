import type { Translate } from '#lib/text/index.ts';
import type { Refused } from '#platform/web/action.ts';
import { addressOf, type Address, type Frame, type Previewed } from '#modules/posts/ui/index.ts';
import type { TaglistsOnPost } from '../../taglist.contract.ts';
import type { ThreadView } from '../../thread.contract.ts';
import { threadPath } from '../paths.ts';
import { saidOf, shownOn } from './said.ts';

/** Everything that the parts of the page share. */
export type PageState = {
  view: ThreadView;
  address: Address;
  refused: Refused | null;
  previewed: Previewed | null;
  /** What taglists have to do with posts of this page, by post. */
  lists?: Record<string, TaglistsOnPost>;
};

export const threadAddress = (url: URL): Address => addressOf(url, ['before', 'after', 'around']);

/** A thread as posts are framed there. */
export function frameOf(t: Translate, page: PageState): Frame {
  const { view, address, refused, previewed } = page;
  const { can, kind, opening } = view;
  const path = threadPath(view.space.slug, view.slug);
  return {
    module: 'community',
    path,
    address,
    refused,
    previewed,
    drafts: view.drafts,
    place: { name: 'thread', id: view.id },
    title: view.title,
    anonymous: { may: can.anonymous === true, checked: speaksAnonymous(view) },
    guidelines: view.guidelines,
    moderation: { path: `${path}/tend`, all: can.moderate, anonymous: can.reveal },
    said: saidOf(t, page),
    helpBeside: view.helpBeside,
    yourReply: t(
      kind === 'question' && !opening?.isMine ? 'thread.your_answer' : 'thread.your_reply',
    ),
    roleOf({ opened, seq }) {
      if (!opened || seq === 1) return undefined;
      return t(kind === 'question' ? 'thread.who_asked' : 'thread.who_opened');
    },
    aboutDeleting({ seq }) {
      if (seq !== 1) return t('post.delete_about');
      return t(view.replies > 0 ? 'thread.delete_opening_about' : 'thread.delete_thread_about');
    },
  };
}

/** Whether the reader spoke without a name when last heard on this page: the next words begin so, too. */
const speaksAnonymous = (view: ThreadView): boolean =>
  shownOn(view)
    .filter(({ isMine }) => isMine)
    .at(-1)?.by?.kind === 'anonymous';

/** Whether what was just said stands on this page: a word about it stands there too. */
export const isSaidShown = ({ view, address }: PageState): boolean =>
  (view.isFirst ? shownOn(view) : view.posts).some(({ id }) => id === address.said);
