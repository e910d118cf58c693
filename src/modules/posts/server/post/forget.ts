import { onlySystem } from '#platform/actor.policy.ts';
import { useCase } from '#platform/use-case.ts';
import { Nothing } from '../../contract.ts';
import type { Place, PostFacts } from '../place.ts';
import type { PostsTables } from '../tables.ts';
import { forgetWords } from './changing.sql.ts';
import { DAYS_TO_RESTORE } from './times.rules.ts';

export const forgetTakenBack = <Module extends string, Post extends PostFacts, Spot>(
  place: Place<Module, Post, Spot>,
) =>
  useCase<PostsTables>()({
    name: `${place.module}.forget_taken_back` as const,
    about: 'Forget the words of posts that their authors took back two weeks ago.',
    input: Nothing,
    internal: true,
    subject: () => Promise.resolve({}),
    may: onlySystem,
    async run(ctx) {
      const before = new Date(ctx.now.getTime() - DAYS_TO_RESTORE * 86_400_000);
      const forgotten = await forgetWords(ctx.tx, place.kind, before);
      await place.forgotten?.(ctx.as(), forgotten);
      return { forgotten: forgotten.length };
    },
  });
