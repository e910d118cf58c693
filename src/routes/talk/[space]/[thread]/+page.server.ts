import { isPerson } from '#platform/actor.ts';
import { action } from '#platform/web/action.ts';
import { asking } from '#platform/web/page.ts';
import { postPath, threadAddress } from '#modules/community/ui/index.ts';
import { whereTo } from '#modules/posts/ui/index.ts';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { fields, postActions, said, stays } from '../../../posting.ts';
import { remembering } from '../../../remembering.ts';
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
  await remembering(event, { useCase: 'community.mark_seen', thread: view.id }, view.unseen);
  const isGuest = !isPerson(event.locals.actor);
  const shown = [view.opening, ...view.posts].flatMap((post) => post?.id ?? []);
  const { posts: lists } = isGuest
    ? { posts: {} }
    : await asking(event, 'community.taglists_on', { posts: shown.join(',') });
  return { view, address, lists, isGuest };
};

const staysAt = ({ post }: { post: string }, { url }: RequestEvent): string =>
  whereTo(url, { anchor: `p-${post}` });

const words = ['body', 'contentNote', 'anonymous', 'guidelines', 'clientId'];

export const actions: Actions = {
  ...postActions('community'),
  reply: action('community.post_reply', {
    input: fields('thread', 'post', ...words),
    // What was just written is not always on this page: the address leads to where it stands.
    then: ({ post }, { url }) => whereTo(url, { done: 'reply', said: post, around: post }),
  }),
  edit: action('community.edit_post', {
    input: fields('post', 'title', 'body', 'contentNote', 'clientId'),
    then: said('edit'),
  }),
  accept: action('community.accept_answer', { input: fields('post'), then: staysAt }),
  withdraw: action('community.withdraw_acceptance', { input: fields('post'), then: staysAt }),
  follow: action('community.follow_thread', { input: fields('thread'), then: stays }),
  unfollow: action('community.unfollow_thread', { input: fields('thread'), then: stays }),
  call_taglist: action('community.call_taglist', {
    input: fields('taglist', 'post'),
    then: staysAt,
  }),
};
