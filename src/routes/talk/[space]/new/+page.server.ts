import { fail, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import { isRefusal } from '#platform/web/app.ts';
import { performing, type Refused } from '#platform/web/action.ts';
import { asking } from '#platform/web/page.ts';
import { threadPath } from '#modules/community/ui/index.ts';
import { act, addingPicture, lookingAgain, previewing } from '../../../posting.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { searchParams } = event.url;
  const view = await asking(event, 'community.new_thread', { space: event.params.space });
  return { view, asked: { kind: searchParams.get('kind'), title: searchParams.get('title') } };
};

const names = [
  ...['space', 'kind', 'title', 'body', 'contentNote'],
  ...['anonymous', 'until', 'guidelines', 'clientId'],
];

type Answer =
  | { previewed: { form: string; html: string[]; values: Record<string, string> } }
  | ActionFailure<Refused>;

/** For who has no JavaScript: what others wrote of the same comes with a preview or a refusal. */
const withSimilar =
  (answer: (event: RequestEvent) => Promise<Answer>) => async (event: RequestEvent) => {
    const answered = await answer(event);
    const { values } = 'previewed' in answered ? answered.previewed : answered.data;
    const title = (values['title'] ?? '').slice(0, 150);
    const similar = await performing(event, 'community.similar_threads', { title }).catch(
      (problem: unknown) => {
        if (!isRefusal(problem)) throw problem;
        return null;
      },
    );
    if ('previewed' in answered) return { ...answered, similar };
    return fail(answered.status, { ...answered.data, similar });
  };

export const actions: Actions = {
  open: withSimilar(
    act(
      'community.open_thread',
      names,
      ({ space, thread, post }) => `${threadPath(space, thread)}?done=open&said=${post}`,
    ),
  ),
  picture: withSimilar(addingPicture('community')),
  preview: withSimilar(previewing('community')),
  look: withSimilar(lookingAgain('community')),
};
