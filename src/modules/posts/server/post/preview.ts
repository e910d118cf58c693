import { isSignedIn } from '#platform/actor.policy.ts';
import { renderMarkdown } from '#platform/markdown.ts';
import { useCase } from '#platform/use-case.ts';
import { PreviewPost } from '../../contract.ts';
import { imagesFor } from '../image/images.ts';
import { writerOf } from '../words/writer-of.ts';

// A use case and no query: what is being typed does not belong into an address.
export const preview = <Module extends string>({ module }: { module: Module }) =>
  useCase()({
    name: `${module}.preview` as const,
    about: 'See how words will look, with one’s own pictures. Nothing is kept.',
    input: PreviewPost,
    limits: [{ points: 120, seconds: 60, by: 'account' }],
    may: isSignedIn,
    async run(ctx, { parts }) {
      const own = { body: parts.join('\n'), uploaderId: writerOf(ctx) };
      const images = await imagesFor(ctx.tx, own);
      return { html: parts.map((part) => renderMarkdown(part, images)) };
    },
  });
