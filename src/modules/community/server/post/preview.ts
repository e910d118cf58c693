import { renderMarkdown } from '#platform/markdown.ts';
import { useCase } from '#platform/use-case.ts';
import { PreviewPost } from '../../thread.contract.ts';
import { imagesFor } from '../image/images.ts';
import { isSignedIn } from '../space/space.policy.ts';
import type { Tables } from '../thread/thread.sql.ts';
import { writerOf } from './sending.ts';

// A use case and no query: what is being typed does not belong into an address.
export const preview = useCase<Tables>()({
  name: 'community.preview',
  about: 'See how words will look, with one’s own pictures. Nothing is kept.',
  input: PreviewPost,
  limits: [{ points: 120, seconds: 60, by: 'account' }],
  subject: () => Promise.resolve({}),
  may: isSignedIn,
  async run(ctx, { parts }) {
    const uploaderId = writerOf(ctx);
    const html: string[] = [];
    for (const body of parts)
      html.push(renderMarkdown(body, await imagesFor(ctx.tx, { body, uploaderId })));
    return { html };
  },
});
