import { randomUUID } from 'node:crypto';
import { act } from './api.ts';
import type { Content } from './content.ts';

/** How people write: the same at the base and now, as long as the API is the same. */
export const acts = {
  async openThread(origin: string, cookie: string, space: Content['space']): Promise<Opened> {
    const fields = { space: space.id, title: 'A thread to write in', body: newWords() };
    const { out } = await act<{ thread: string; threadSlug: string }>(
      ...[origin, cookie, 'community.open_thread'],
      { ...fields, clientId: randomUUID() },
    );
    return { id: out.thread, slug: out.threadSlug };
  },
  /** Gives back how long it took. */
  async replyIn(origin: string, cookie: string, thread: string, body = newWords()) {
    const reply = { thread, body, clientId: randomUUID() };
    return (await act(origin, cookie, 'community.post_reply', reply)).took;
  },
  async replyTo(origin: string, cookie: string, post: string) {
    const reply = { post, body: newWords(), clientId: randomUUID() };
    return (await act(origin, cookie, 'learning.post_reply', reply)).took;
  },
};

type Opened = { id: string; slug: string };

/** Words that nobody has said before. */
const newWords = () =>
  `That stayed with me all evening, and I read it again to my sister: ${randomUUID()}`;
