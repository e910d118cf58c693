import type { Happening } from '#db/seed/demo/timeline.ts';
import { newPublicId } from '#platform/ids.ts';
import type { Acting } from './acting.ts';
import { mustGet } from './must-get.ts';
import { personOf, type Company } from './people.ts';
import type { Planted } from './programmes.ts';

/** What is known while a demo is told: who, where, and which post is which. */
export type Telling = {
  acting: Acting;
  company: Company;
  programmes: Map<string, Planted>;
  posts: Map<string, string>;
};

/** One thing that somebody did, done again by the use case for it, at its moment. */
export async function play(telling: Telling, happening: Happening): Promise<void> {
  const { acting, company, posts } = telling;
  const { at, kind } = happening;
  const person = personOf(company, happening.person);
  const clientId = newPublicId();
  switch (kind) {
    case 'joined':
      return;
    case 'enrolled': {
      const { slug } = mustGet(telling.programmes, happening.programme);
      await acting.does(person, at, 'learning.enrol', { programme: slug });
      return;
    }
    case 'read': {
      const step = stepOf(telling, happening);
      await acting.does(person, at, 'learning.finish_reading', { step, clientId });
      return;
    }
    case 'answered': {
      const input = { step: stepOf(telling, happening), parts: [...happening.parts], clientId };
      const sent = await acting.does(person, at, 'learning.post_answer', input);
      posts.set(happening.post, sent.post);
      return;
    }
    case 'replied': {
      const input = { post: mustGet(posts, happening.to), body: happening.body, clientId };
      const sent = await acting.does(person, at, 'learning.post_reply', input);
      posts.set(happening.post, sent.post);
      return;
    }
    case 'hearted':
      await acting.does(person, at, 'learning.heart', { post: mustGet(posts, happening.post) });
      return;
    case 'removed': {
      const { rule, reason } = happening;
      await acting.does(person, at, 'learning.remove_post', {
        post: mustGet(posts, happening.post),
        rule: rule as 'others_privacy',
        reason,
      });
      return;
    }
  }
}

const stepOf = ({ programmes }: Telling, at: { programme: string; step: string }): string =>
  mustGet(mustGet(programmes, at.programme).steps, at.step);
