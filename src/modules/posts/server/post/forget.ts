import { onlySystem } from '#platform/actor.policy.ts';
import { useCase } from '#platform/use-case.ts';
import { deleteForgotten } from '../image/image.sql.ts';
import type { Place, PostFacts } from '../place.ts';
import { forgetWords } from './changing.sql.ts';
import { restorableSince } from './times.rules.ts';

const DAY = 86_400_000;

export const forgetTakenBack = <Module extends string, Post extends PostFacts, Spot>(
  place: Place<Module, Post, Spot>,
) =>
  useCase()({
    name: `${place.module}.forget_taken_back` as const,
    about: 'Forget the words of posts that their authors took back two weeks ago.',
    internal: true,
    may: onlySystem,
    async run(ctx) {
      const forgotten = await forgetWords(ctx.tx, place.kind, restorableSince(ctx.now));
      await place.forgotten?.(ctx, forgotten);
      return { forgotten: forgotten.length };
    },
  });

export const forgetImages = <Module extends string>({ module }: { module: Module }) =>
  useCase()({
    name: `${module}.forget_images` as const,
    about:
      'Forget pictures that no post took up within a day, and those of posts whose words are forgotten.',
    internal: true,
    may: onlySystem,
    run: async ({ tx, now }) => ({
      forgotten: await deleteForgotten(tx, new Date(now.getTime() - DAY)),
    }),
  });
