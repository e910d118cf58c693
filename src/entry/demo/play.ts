import type { Happening } from '#db/seed/demo/timeline.ts';
import { newPublicId } from '#platform/ids.ts';
import type { Acting } from './acting.ts';
import { mustGet } from './must-get.ts';
import type { Company } from './people.ts';
import type { Planted } from './programmes.ts';

/** What is known while a demo is told: who, where, and which post is which. */
export type Telling = {
  acting: Acting;
  company: Company;
  programmes: Map<string, Planted>;
  posts: Map<string, string>;
};

/** One thing that somebody did, done again by the use case for it, at its moment. */
export async function play(telling: Telling, it: Happening): Promise<unknown> {
  const { acting, company, programmes, posts } = telling;
  const does = acting.as(mustGet(company, it.person), it.at);
  const clientId = newPublicId();
  switch (it.kind) {
    case 'joined':
      return;
    case 'enrolled':
      return does('learning.enrol', { programme: mustGet(programmes, it.programme).id });
    case 'read':
      return does('learning.finish_reading', { step: stepOf(telling, it), clientId });
    case 'answered': {
      const input = { step: stepOf(telling, it), parts: [...it.parts], clientId };
      return posts.set(it.post, (await does('learning.post_answer', input)).post);
    }
    case 'replied': {
      const input = { post: mustGet(posts, it.to), body: it.body, clientId };
      return posts.set(it.post, (await does('learning.post_reply', input)).post);
    }
    case 'hearted':
      return does('learning.heart', { post: mustGet(posts, it.post) });
    case 'removed': {
      const why = { rule: it.rule as 'others_privacy', reason: it.reason };
      return does('learning.remove_post', { post: mustGet(posts, it.post), ...why });
    }
  }
}

const stepOf = ({ programmes }: Telling, at: { programme: string; step: string }): string =>
  mustGet(mustGet(programmes, at.programme).steps, at.step);
