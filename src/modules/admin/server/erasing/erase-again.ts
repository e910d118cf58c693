import { z } from 'zod';
import { accountsOfDigests, insertLeaving, shutOut } from '#modules/accounts/index.server.ts';
import { onlySystem } from '#platform/actor.policy.ts';
import { ErasedPerson } from '#platform/backup/erased-list.ts';
import { useCase } from '#platform/use-case.ts';

const DAY = 86_400_000;

export const eraseAgain = useCase<never>()({
  name: 'admin.erase_again',
  about: 'Have people erased again whom a restored backup brought back.',
  internal: true,
  input: z.strictObject({ people: z.array(ErasedPerson).max(1_000) }),
  may: onlySystem,
  async run(ctx, { people }) {
    const wishes = new Map(people.map(({ account, posts }) => [account, posts]));
    const here = await accountsOfDigests(ctx.tx, [...wishes.keys()]);
    // Their day of grace was over then: they are erased as whoever asks, by the next turn of the worker.
    const askedAt = new Date(ctx.now.getTime() - DAY);
    for (const { accountId, digest } of here) {
      const posts = wishes.get(digest) ?? 'remove';
      await insertLeaving(ctx.tx, accountId, { askedAt, dueAt: ctx.now, posts });
    }
    const ids = here.map(({ accountId }) => accountId);
    if (ids.length > 0) await shutOut(ctx.tx, ids);
    return { people: ids.length };
  },
});
