import { fail, redirect, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import { isRefusal } from '#platform/web/app.ts';
import { performing, refusing, type Refused } from '#platform/web/action.ts';
import { readForm } from '#platform/web/form.ts';
import { asking } from '#platform/web/page.ts';
import { spacePath, threadPath, writePath } from '#modules/community/ui/index.ts';
import { changePath } from '#modules/posts/ui/index.ts';
import { act, addingPicture, amending, lookingAgain, previewing } from '../../../posting.ts';
import type { Actions, PageServerLoad } from './$types';

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

export const load: PageServerLoad = async (event) => {
  const { searchParams } = event.url;
  const begunIn = searchParams.get('begun') ?? '';
  const view = await asking(event, 'community.new_thread', {
    ...event.params,
    ...(UUID.test(begunIn) && { begunIn }),
  });
  return { view, asked: { kind: searchParams.get('kind'), title: searchParams.get('title') } };
};

const names = [
  ...['space', 'kind', 'title', 'body', 'contentNote'],
  ...['anonymous', 'begunAnonymous', 'byName', 'until', 'guidelines', 'begunIn', 'clientId'],
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

/** Without JavaScript: what was typed is kept, to be brought along to another space. */
async function elsewhere(event: RequestEvent<{ spaceSlug: string }>) {
  const form = await readForm(event);
  const text = (name: string) => String(form.get(name) ?? '');
  const place = `community.new:${text('space')}`;
  const fields = {
    [place]: 'body',
    [`${place}:title`]: 'title',
    [`${place}:contentNote`]: 'contentNote',
  };
  const chosen = {
    [`${place}:anonymous:chosen`]: text('anonymous') || text('begunAnonymous'),
    [`${place}:kind:chosen`]: text('kind'),
    [`${place}:until:chosen`]: text('until'),
  };
  try {
    for (const [where, name] of Object.entries(fields))
      await performing(event, 'accounts.save_draft', { form: where, body: text(name), chosen });
  } catch (problem) {
    return refusing('community.open_thread', form)(problem);
  }
  redirect(303, writePath(spacePath(event.params.spaceSlug), '', text('space')));
}

export const actions: Actions = {
  elsewhere,
  open: withSimilar(
    act(
      'community.open_thread',
      names,
      ({ spaceSlug, threadSlug, post }) =>
        `${threadPath(spaceSlug, threadSlug)}?done=open&said=${post}`,
      ({ spaceSlug, threadSlug, post }) => changePath(threadPath(spaceSlug, threadSlug), post),
    ),
  ),
  amend: amending('community'),
  picture: withSimilar(addingPicture('community')),
  preview: withSimilar(previewing('community')),
  look: withSimilar(lookingAgain('community')),
};
