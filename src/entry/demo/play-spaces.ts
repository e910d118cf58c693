import type { SpaceHappening } from '#db/seed/demo/community/happenings.ts';
import type { Post, Thread, ThreadAct } from '#db/seed/demo/community/types.ts';
import { minutesAfter } from '#db/seed/demo/moment.ts';
import { newPublicId } from '#platform/ids.ts';
import type { Acting } from './acting.ts';
import { mustGet } from './must-get.ts';
import { personOf, type Company } from './people.ts';
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
export async function playInSpace(talking: Talking, it: SpaceHappening): Promise<void> {
  const { acting, company, posts, threads } = talking;
  const { at, kind } = it;
  const person = personOf(company, it.person);
  switch (kind) {
    case 'made_space':
      return makeSpace(talking, it);
    case 'opened':
      return open(talking, it);
    case 'wrote': {
      const thread = mustGet(threads, it.thread);
      const post = it.to === undefined ? undefined : mustGet(posts, it.to);
      const input = { thread, post, ...said(it.words) };
      const sent = await acting.does(person, at, 'community.post_reply', input);
      posts.set(it.post, sent.post);
      return;
    }
    case 'gave_heart':
      await acting.does(person, at, 'community.heart', { post: mustGet(posts, it.post) });
      return;
    case 'accepted':
      await acting.does(person, at, 'community.accept_answer', { post: mustGet(posts, it.post) });
      return;
    case 'edited': {
      const input = { post: mustGet(posts, it.post), body: it.body, clientId: newPublicId() };
      await acting.does(person, at, 'community.edit_post', input);
      return;
    }
    case 'took_back':
      await acting.does(person, at, 'community.delete_post', { post: mustGet(posts, it.post) });
      return;
    case 'hid': {
      const { rule, reason } = it;
      const input = { post: mustGet(posts, it.post), rule: rule as 'no_contact_details', reason };
      await acting.does(person, at, 'community.hide_post', input);
      return;
    }
    case 'followed':
      await acting.does(person, at, 'community.follow_thread', {
        thread: mustGet(threads, it.thread),
      });
      return;
    case 'left':
      await acting.does(person, at, 'community.unfollow_thread', {
        thread: mustGet(threads, it.thread),
      });
      return;
    case 'tended':
      return moderate(talking, { ...it, thread: mustGet(threads, it.thread) });
  }
}

async function makeSpace(
  { acting, company, keeper, spaces }: Talking,
  { space, at }: Extract<SpaceHappening, { kind: 'made_space' }>,
): Promise<void> {
  const within = space.within === undefined ? null : mustGet(spaces, space.within).slug;
  spaces.set(space.key, await setUpSpace(acting, company, { space, keeper, within, at }));
}

async function open(
  { acting, company, spaces, threads, posts }: Talking,
  { thread, post, words, person, at }: Extract<SpaceHappening, { kind: 'opened' }>,
): Promise<void> {
  const { kind, title } = thread;
  const space = mustGet(spaces, firstSpaceOf(thread)).id;
  const input = { space, kind, title, ...untilOf(thread, at), ...said(words) };
  const opened = await acting.does(personOf(company, person), at, 'community.open_thread', input);
  threads.set(thread.key, opened.id);
  posts.set(post, opened.post);
}

/** Those who are moved begin elsewhere. */
const firstSpaceOf = ({ acts, space }: Thread): string =>
  acts.find(({ act }) => act === 'moved')?.from ?? space;

const untilOf = ({ openDays }: Thread, at: Date): { until?: string } =>
  openDays === undefined
    ? {}
    : {
        until: minutesAfter(at, openDays * 24 * 60)
          .toISOString()
          .slice(0, 10),
      };

/** Everybody in the demo has read what a space asks for; it was written once. */
const said = ({ body, contentNote = '', anonymous }: Post) => ({
  ...{ body, contentNote, anonymous, guidelines: 1 },
  clientId: newPublicId(),
});

async function moderate(
  { acting, company, spaces }: Talking,
  it: { person: string; at: Date; thread: string; act: ThreadAct; to: string },
): Promise<void> {
  const person = personOf(company, it.person);
  const { thread, at } = it;
  const { act, reason } = it.act;
  switch (act) {
    case 'pinned':
      await acting.does(person, at, 'community.pin_thread', { thread });
      return;
    case 'featured':
      await acting.does(person, at, 'community.feature_thread', { thread });
      return;
    case 'closed':
      await acting.does(person, at, 'community.close_thread', { thread, rule: 'on_topic', reason });
      return;
    case 'moved': {
      const space = mustGet(spaces, it.to).id;
      const input = { thread, space, rule: 'at_own_wish' as const, reason };
      await acting.does(person, at, 'community.move_thread', input);
      return;
    }
  }
}
