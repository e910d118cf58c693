import { action } from '#platform/web/action.ts';
import { asking } from '#platform/web/page.ts';
import { addressOf } from '#modules/posts/ui/index.ts';
import { remembering } from '../../../remembering.ts';
import { fields, partsOf, postActions, said } from '../../../posting.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { programme, step } = event.params;
  const address = addressOf(event.url);
  const { turned, filter, said: also } = address;
  const input = {
    programme,
    step,
    ...turned,
    ...(filter && { filter }),
    ...(also && { also }),
  };
  const view = await asking(event, 'learning.discussion', input);
  await remembering(event, { useCase: 'learning.mark_seen', step: view.id }, view.unseen);
  return { address, view };
};

const withParts =
  (...names: string[]) =>
  (form: FormData) => ({ ...fields(...names)(form), parts: partsOf(form) });

export const actions: Actions = {
  ...postActions('learning'),
  answer: action('learning.post_answer', {
    input: withParts('step', 'contentNote', 'clientId'),
    then: said('answer'),
  }),
  edit_answer: action('learning.edit_answer', {
    input: withParts('post', 'contentNote', 'clientId'),
    then: said('edit'),
  }),
  reply: action('learning.post_reply', {
    input: fields('post', 'body', 'contentNote', 'clientId'),
    then: said('reply'),
  }),
  edit: action('learning.edit_post', {
    input: fields('post', 'body', 'contentNote', 'clientId'),
    then: said('edit'),
  }),
  hide: action('learning.remove_post', {
    input: fields('post', 'rule', 'reason'),
    then: said('hide'),
  }),
  restore: action('learning.restore_post', {
    input: fields('post', 'reason'),
    then: said('restore'),
  }),
  release: action('learning.release_post', {
    input: fields('post', 'seen'),
    then: said('release'),
  }),
};
