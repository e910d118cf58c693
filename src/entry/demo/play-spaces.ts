import type { SpaceHappening } from '#db/seed/demo/community/happenings.ts';
import type { Post, Thread, ThreadAct } from '#db/seed/demo/community/types.ts';
import { minutesAfter } from '#db/seed/demo/moment.ts';
import { newPublicId } from '#platform/ids.ts';
import type { Acting, Does } from './acting.ts';
import { mustGet } from './must-get.ts';
import type { Company } from './people.ts';
import { setUpSpace, type MadeSpace } from './spaces.ts';

/** What is known while the talk of the demo is told: where, and which post is which. */
export type Talking = {
  acting: Acting;
  company: Company;
  keeper: string;
  spaces: Map<string, MadeSpace>;
  threads: Map<string, string>;
  posts: Map<string, string>;
};

/** One thing that somebody did in a space, done again by the use case for it, at its moment. */
export async function playInSpace(talking: Talking, it: SpaceHappening): Promise<unknown> {
  const { acting, company, posts, threads } = talking;
  const does = acting.as(mustGet(company, it.person), it.at);
  const post = (key: string) => ({ post: mustGet(posts, key) });
  const thread = (key: string) => ({ thread: mustGet(threads, key) });
  switch (it.kind) {
    case 'made_space':
      return makeSpace(talking, it);
    case 'opened':
      return open(talking, it, does);
    case 'wrote': {
      const to = it.to === undefined ? {} : post(it.to);
      const input = { ...thread(it.thread), ...to, ...said(it.words) };
      return posts.set(it.post, (await does('community.post_reply', input)).post);
    }
    case 'gave_heart':
      return does('community.heart', post(it.post));
    case 'accepted':
      return does('community.accept_answer', post(it.post));
    case 'edited': {
      const input = { ...post(it.post), body: it.body, clientId: newPublicId() };
      return does('community.edit_post', input);
    }
    case 'took_back':
      return does('community.delete_post', post(it.post));
    case 'hid': {
      const why = { rule: it.rule as 'no_contact_details', reason: it.reason };
      return does('community.hide_post', { ...post(it.post), ...why });
    }
    case 'followed':
      return does('community.follow_thread', thread(it.thread));
    case 'left':
      return does('community.unfollow_thread', thread(it.thread));
    case 'tended':
      return moderate(talking, { ...it, ...thread(it.thread) }, does);
  }
}

async function makeSpace(
  { acting, company, keeper, spaces }: Talking,
  { space, at }: Extract<SpaceHappening, { kind: 'made_space' }>,
): Promise<void> {
  const within = space.within === undefined ? null : mustGet(spaces, space.within).id;
  spaces.set(space.key, await setUpSpace(acting, company, { space, keeper, within, at }));
}

async function open(
  { spaces, threads, posts }: Talking,
  { thread, post, words, at }: Extract<SpaceHappening, { kind: 'opened' }>,
  does: Does,
): Promise<void> {
  const { kind, title, openDays } = thread;
  const space = mustGet(spaces, firstSpaceOf(thread)).id;
  const until = openDays === undefined ? {} : { until: dayAfter(at, openDays) };
  const input = { space, kind, title, ...until, ...said(words) };
  const opened = await does('community.open_thread', input);
  threads.set(thread.key, opened.thread);
  posts.set(post, opened.post);
}

/** Those who are moved begin elsewhere. */
const firstSpaceOf = ({ acts, space }: Thread): string =>
  acts.find(({ act }) => act === 'moved')?.from ?? space;

const dayAfter = (at: Date, days: number): string =>
  minutesAfter(at, days * 24 * 60)
    .toISOString()
    .slice(0, 10);

/** Everybody in the demo has read what a space asks for; it was written once. */
const said = ({ body, contentNote = '', anonymous }: Post) => ({
  ...{ body, contentNote, anonymous, guidelines: 1 },
  clientId: newPublicId(),
});

async function moderate(
  { spaces }: Talking,
  { thread, act: { act, reason }, to }: { thread: string; act: ThreadAct; to: string },
  does: Does,
): Promise<unknown> {
  switch (act) {
    case 'pinned':
      return does('community.pin_thread', { thread });
    case 'featured':
      return does('community.feature_thread', { thread });
    case 'closed':
      return does('community.close_thread', { thread, rule: 'on_topic', reason });
    case 'moved': {
      const space = mustGet(spaces, to).id;
      return does('community.move_thread', { thread, space, rule: 'at_own_wish', reason });
    }
  }
}
