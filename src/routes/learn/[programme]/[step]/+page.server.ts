import type { RequestEvent } from '@sveltejs/kit';
import { action, showing } from '#platform/web/action.ts';
import { asking } from '#platform/web/page.ts';
import { discussionAddress, whereTo, type Deed } from '#modules/learning/ui/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { programme, step } = event.params;
  const address = discussionAddress(event.url);
  const { turned, filter, said } = address;
  const input = {
    programme,
    step,
    ...turned,
    ...(filter && { filter }),
    ...(said && { also: said }),
  };
  return { address, view: await asking(event, 'learning.discussion', input) };
};

/** The fields of a form by name; the fields of an answer as a list. */
const fields =
  (...names: string[]) =>
  (form: FormData) =>
    Object.fromEntries(names.map((name) => [name, form.get(name) ?? undefined]));

const withParts =
  (...names: string[]) =>
  (form: FormData) => ({ ...fields(...names)(form), parts: partsOf(form) });

const partsOf = (form: FormData): string[] =>
  [...form.keys()]
    .filter((name) => /^parts\.\d+$/.test(name))
    .sort((a, b) => Number(a.slice(6)) - Number(b.slice(6)))
    .map((name) => String(form.get(name)));

const said =
  (done: Deed) =>
  ({ post }: { post: string }, { url }: RequestEvent): string =>
    whereTo(url, { done, said: post });

const still = (_result: unknown, { url }: RequestEvent): string => whereTo(url, {});

export const actions: Actions = {
  answer: action('learning.post_answer', {
    input: withParts('step', 'clientId'),
    then: said('answer'),
  }),
  edit_answer: action('learning.edit_answer', {
    input: withParts('post', 'clientId'),
    then: said('edit'),
  }),
  reply: action('learning.post_reply', {
    input: fields('post', 'body', 'clientId'),
    then: said('reply'),
  }),
  edit: action('learning.edit_post', {
    input: fields('post', 'body', 'clientId'),
    then: said('edit'),
  }),
  delete: action('learning.delete_post', { input: fields('post'), then: said('delete') }),
  remove: action('learning.remove_post', { input: fields('post', 'reason'), then: said('remove') }),
  release: action('learning.release_post', {
    input: fields('post', 'seen'),
    then: said('release'),
  }),
  heart: action('learning.heart', { input: fields('post'), then: still }),
  unheart: action('learning.unheart', { input: fields('post'), then: still }),
  /** For who has no JavaScript: the page again, with how the texts will look. Nothing is kept. */
  async preview(event) {
    const form = await event.request.clone().formData();
    const texts = form.has('body') ? [String(form.get('body'))] : partsOf(form);
    const shown = await showing('learning.preview', { input: () => ({ parts: texts }) })(event);
    if (!('shown' in shown)) return shown;
    const values = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]));
    return { previewed: { form: values['form'] ?? '', html: shown.shown.html, values } };
  },
};
