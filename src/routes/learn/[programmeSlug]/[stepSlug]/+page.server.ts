import { action } from '#platform/web/action.ts';
import { asking, given } from '#platform/web/page.ts';
import { addressOf, dayAsked } from '#modules/posts/ui/index.ts';
import { remembering } from '../../../remembering.ts';
import { act, amends, fields, partsOf, postActions, said } from '../../../posting.ts';
import { asLearner } from '../../as-learner.ts';
import { orWhatIsMine } from '../../what-is-mine.ts';
import { postPath } from '#modules/learning/ui/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const address = addressOf(event.url);
  const { turned, filter, said: also } = address;
  const asked = {
    ...(address.from === 'latest' && { from: 'latest' as const }),
    ...dayAsked(event.url),
  };
  const input = {
    ...{
      ...event.params,
      ...turned,
      ...asked,
      ...given(event.url, 'language'),
      ...asLearner(event.url),
    },
    ...{ ...(filter && { filter }), ...(also && { also }) },
  };
  const view = await orWhatIsMine(event, asking(event, 'learning.discussion', input));
  if (view.jump !== null && event.request.method === 'GET')
    redirect(303, postPath(event.params.programmeSlug, event.params.stepSlug, view.jump));
  const answers = [...(view.myAnswer === null ? [] : [view.myAnswer]), ...view.answers];
  await remembering(
    event,
    { useCase: 'learning.mark_seen', step: view.id },
    {
      shown: answers.flatMap((answer) => [answer, ...answer.replies]),
      unseen: view.unseen,
      most: 1_200,
    },
  );
  return { address, view };
};

const withParts = (names: string[]) => (form: FormData) => ({
  ...fields(...names)(form),
  parts: partsOf(form),
});
const words = ['post', 'body', 'contentNote', 'clientId'];

export const actions: Actions = {
  ...postActions('learning'),
  answer: action('learning.post_answer', {
    input: withParts(['step', 'contentNote', 'clientId']),
    then: said('answer'),
    amend: amends,
  }),
  edit_answer: action('learning.edit_answer', {
    input: withParts(['post', 'contentNote', 'clientId', 'base']),
    then: said('edit'),
  }),
  reply: act('learning.post_reply', words, said('reply'), amends),
  edit: act('learning.edit_post', [...words, 'base'], said('edit')),
  hide: act('learning.remove_post', ['post', 'rule', 'reason'], said('hide')),
  restore: act('learning.restore_post', ['post', 'reason'], said('restore')),
  release: act('learning.release_post', ['post', 'seen'], said('release')),
};
