import { isPerson } from '#platform/actor.ts';
import { asking } from '#platform/web/page.ts';
import { postPath, threadAddress, threadPath } from '#modules/community/ui/index.ts';
import { dayAsked, whereTo } from '#modules/posts/ui/index.ts';
import { redirect } from '@sveltejs/kit';
import { act, amends, postActions, said, stays, staysAt } from '../../../posting.ts';
import { orOwnWords } from '../../own-words.ts';
import { remembering } from '../../../remembering.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { spaceSlug, threadSlug } = event.params;
  const address = threadAddress(event.url);
  const { turned, from, said: sent } = address;
  const input = {
    ...{ spaceSlug, threadSlug, ...turned, ...dayAsked(event.url) },
    ...{ ...(from && { from }), ...(sent && { said: sent }) },
  };
  const view = await orOwnWords(event, asking(event, 'community.thread', input));
  const { canonical } = view;
  if (canonical.spaceSlug !== spaceSlug || canonical.threadSlug !== threadSlug) {
    const to = [canonical.spaceSlug, canonical.threadSlug] as const;
    const { around } = canonical;
    redirect(302, around === null ? threadPath(...to) : postPath(...to, around));
  }
  if (view.jump !== null && event.request.method === 'GET')
    redirect(303, postPath(spaceSlug, threadSlug, view.jump));
  const shown = [view.opening, ...view.posts].filter((post) => post !== null);
  await remembering(
    event,
    { useCase: 'community.mark_seen', thread: view.id },
    { shown, unseen: view.unseen, most: 100 },
  );
  const { posts: lists } = isPerson(event.locals.actor)
    ? await asking(event, 'community.taglists_on', { posts: shown.map(({ id }) => id) })
    : { posts: {} };
  return { view, address, lists };
};

const words = ['body', 'contentNote', 'clientId'];

export const actions: Actions = {
  ...postActions('community'),
  // What was just written is not always on this page: the address leads to where it stands.
  reply: act(
    'community.post_reply',
    ['thread', 'post', 'anonymous', 'begunAnonymous', 'byName', 'guidelines', ...words],
    ({ post }, { url }) => whereTo(url, { done: 'reply', said: post, around: post }),
    amends,
  ),
  edit: act('community.edit_post', ['post', 'title', 'base', ...words], said('edit')),
  accept: act('community.accept_answer', ['post'], staysAt),
  withdraw: act('community.withdraw_acceptance', ['post'], staysAt),
  finish: act('community.finish_own_thread', ['thread'], stays),
  resume: act('community.resume_own_thread', ['thread'], stays),
  follow: act('community.follow_thread', ['thread'], stays),
  unfollow: act('community.unfollow_thread', ['thread'], stays),
  call_taglist: act('community.call_taglist', ['taglist', 'post'], staysAt),
};
