import { onlySystem } from '#platform/actor.policy.ts';
import { useCase } from '#platform/use-case.ts';
import { deleteForgotten } from '../image/image.sql.ts';
import { forgetStanding } from '../place/stood.sql.ts';
import { placeKinds } from '../place.ts';
import { forgetWords, placesDue } from './changing.sql.ts';
import { restorableSince } from './times.rules.ts';

const DAY = 86_400_000;

export const forgetTakenBack = useCase()({
  name: 'posts.forget_taken_back',
  about: 'Forget the words of posts that their authors took back two weeks ago.',
  internal: true,
  may: onlySystem,
  async run(ctx) {
    const before = restorableSince(ctx.now);
    const places = ctx.registry.all(placeKinds);
    const due = await placesDue(ctx.tx, before);
    for (const place of places)
      await place.lockAll(
        ctx,
        due.flatMap(({ placeKind, placeId }) => (placeKind === place.kind ? placeId : [])),
      );
    await forgetStanding(ctx.tx, before);
    const forgotten = await forgetWords(ctx.tx, before);
    for (const place of places)
      await place.forgotten?.(
        ctx,
        forgotten.filter(({ placeKind }) => placeKind === place.kind),
      );
    return { forgotten: forgotten.length };
  },
});

export const forgetImages = useCase()({
  name: 'posts.forget_images',
  about:
    'Forget pictures that no post took up within a day, and those of posts whose words are forgotten.',
  internal: true,
  may: onlySystem,
  run: async ({ tx, now }) => ({
    forgotten: await deleteForgotten(tx, new Date(now.getTime() - DAY)),
  }),
});
