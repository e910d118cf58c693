import { isPerson } from '#platform/actor.ts';
import { action, showing } from '#platform/web/action.ts';
import { asking } from '#platform/web/page.ts';
import { postPath, threadAddress } from '#modules/community/ui/index.ts';
import { whereTo, type Deed } from '#modules/posts/ui/index.ts';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { addingPicture } from '../../adding-picture.ts';
import { remembering } from '../../remembering.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { space, thread } = event.params;
  const address = threadAddress(event.url);
  const { turned, from } = address;
  const view = await asking(event, 'community.thread', {
    ...{ space, thread },
    ...turned,
    ...(from && { from }),
  });
  const { canonical } = view;
  if (canonical.space !== space || canonical.thread !== thread) {
    const path = `/talk/${canonical.space}/${canonical.thread}`;
    const { around } = canonical;
    redirect(302, around === null ? path : postPath(canonical.space, canonical.thread, around));
  }
  if (view.jump !== null && event.request.method === 'GET')
    redirect(303, postPath(space, thread, view.jump));
  await remembering(event, view);
  const isGuest = !isPerson(event.locals.actor);
  const shown = [view.opening, ...view.posts].flatMap((post) => post?.id ?? []);
  const { posts: lists } = isGuest
    ? { posts: {} }
    : await asking(event, 'community.taglists_on', { posts: shown.join(',') });
  return { view, address, lists, isGuest };
};

/** The fields of a form by name. */
const fields =
  (...names: string[]) =>
  (form: FormData) =>
    Object.fromEntries(names.map((name) => [name, form.get(name) ?? undefined]));

const said =
  (done: Deed) =>
  ({ post }: { post: string }, { url }: RequestEvent): string =>
    // What was just written is not always on this page: the address leads to where it stands.
    whereTo(url, { done, said: post, ...(done === 'reply' && { around: post }) });

const stays = (_result: unknown, { url }: RequestEvent): string => whereTo(url);
const staysAt = ({ post }: { post: string }, { url }: RequestEvent): string =>
  whereTo(url, { anchor: `p-${post}` });

const words = ['body', 'contentNote', 'anonymous', 'guidelines', 'clientId'];

export const actions: Actions = {
  reply: action('community.post_reply', {
    input: fields('thread', 'post', ...words),
    then: said('reply'),
  }),
  edit: action('community.edit_post', {
    input: fields('post', 'title', 'body', 'contentNote', 'clientId'),
    then: said('edit'),
  }),
  delete: action('community.delete_post', { input: fields('post'), then: said('delete') }),
  restore: action('community.restore_own_post', { input: fields('post'), then: said('restore') }),
  heart: action('community.heart', { input: fields('post'), then: stays }),
  unheart: action('community.unheart', { input: fields('post'), then: stays }),
  accept: action('community.accept_answer', { input: fields('post'), then: staysAt }),
  withdraw: action('community.withdraw_acceptance', { input: fields('post'), then: staysAt }),
  follow: action('community.follow_thread', { input: fields('thread'), then: stays }),
  unfollow: action('community.unfollow_thread', { input: fields('thread'), then: stays }),
  call_taglist: action('community.call_taglist', {
    input: fields('taglist', 'post'),
    then: staysAt,
  }),
  picture: (event) => addingPicture(event),
  /** For who has no JavaScript: the page again, with how the words will look. Nothing is kept. */
  async preview(event) {
    const form = await event.request.clone().formData();
    const parts = [String(form.get('body') ?? '')];
    const shown = await showing('community.preview', { input: () => ({ parts }) })(event);
    if (!('shown' in shown)) return shown;
    const values = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]));
    return { previewed: { form: values['form'] ?? '', html: shown.shown.html, values } };
  },
};
