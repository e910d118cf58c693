import { useCase } from '#platform/use-case.ts';
import { allow, deny } from '#platform/verdict.ts';
import { NoImageInput } from '../../image.contract.ts';
import type { PostsTables } from '../tables.ts';
import { deleteForgotten } from './image.sql.ts';

const DAY = 86_400_000;

export const forgetImages = <Module extends string>({ module }: { module: Module }) =>
  useCase<PostsTables>()({
    name: `${module}.forget_images` as const,
    about:
      'Forget pictures that no post took up within a day, and those of posts whose words are forgotten.',
    input: NoImageInput,
    internal: true,
    subject: () => Promise.resolve({}),
    may: (actor) => (actor.kind === 'system' ? allow : deny('not_found')),
    run: async ({ tx, now }) => ({
      forgotten: await deleteForgotten(tx, new Date(now.getTime() - DAY)),
    }),
  });
