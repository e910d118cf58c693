import type { Translate } from '#lib/text/index.ts';
import type { Refused } from '#platform/web/action.ts';
import {
  actsOn,
  turnTo,
  type Address,
  type Frame,
  type Previewed,
} from '#modules/posts/ui/index.ts';
import type { AnswerView, DiscussionView, StepPost } from '../../discussion.contract.ts';
import { stepPath } from '../paths.ts';
import { recognised } from './recognition.ts';

/** Everything that the parts of the page share. */
export type PageState = {
  view: DiscussionView;
  address: Address;
  refused: Refused | null;
  previewed: Previewed | null;
};

type Framed = Parameters<typeof recognised>[1] &
  Pick<DiscussionView, 'id' | 'slug' | 'questions' | 'drafts' | 'helpBeside'>;

/** A discussion as posts are framed there. */
export function frameOf(
  t: Translate,
  { view, address, refused, previewed }: Omit<PageState, 'view'> & { view: Framed },
): Frame {
  return {
    module: 'learning',
    path: stepPath(view.programme.slug, { slug: view.slug, kind: 'discussion' }),
    address,
    refused,
    previewed,
    drafts: view.drafts,
    place: { name: 'step', id: view.id },
    anonymous: { may: false, checked: false },
    guidelines: null,
    questions: view.questions,
    said: recognised(t, view, address),
    helpBeside: view.helpBeside,
    yourReply: '',
    roleOf({ isHost, ...post }: StepPost & Partial<AnswerView>) {
      if (isHost) return t('discussion.host');
      return post.firstReplyWanted ? t('discussion.first_reply_wanted') : undefined;
    },
    aboutDeleting: () => `${t('post.delete_about')} ${t('discussion.done_stays')}`,
    actsOf: ({ id, moderating }: StepPost) =>
      moderating === null ? [] : actsOn('learning', { id, ...moderating }, 'remove_post'),
  };
}

/** Another place of the page: whoever looks as others do goes on looking so. */
export const turnIn =
  ({ asLearner }: Pick<DiscussionView, 'asLearner'>): typeof turnTo =>
  (turned, anchor) =>
    turnTo({ ...turned, as: asLearner ? 'learner' : null }, anchor);

/** Where an answer stands among others as news come; below it, `isCut` where more was said than is shown. */
export const newestFirst = ({ rootSeq }: Pick<StepPost, 'rootSeq'>, isCut = false) => ({
  ...{ rootSeq, at: -rootSeq },
  cut: isCut ? 'end' : undefined,
});

/** All posts of these answers. */
export const postsOf = (answers: readonly AnswerView[]): StepPost[] =>
  answers.flatMap((answer) => [answer, ...answer.replies]);
