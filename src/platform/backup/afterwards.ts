import { z } from 'zod';
import { onlySystem } from '../actor.policy.ts';
import { finish } from '../mail/outgoing.ts';
import { port } from '../port.contract.ts';
import { useCase, type Ctx } from '../use-case.ts';
import { forgetCounts, waitingSince } from './afterwards.sql.ts';

/** What a module ends once a backup of `at` is restored: what has been done, revoked or told since must not be again. */
export type Ending = (
  ctx: Ctx<never>,
  at: Date,
) => Promise<{ signedOut?: number; invitations?: number }>;
export const endings = port<Ending>('platform.endings', 'many');

const HOUR = 3_600_000;
const AT_ONCE = 500;

/** Whether what waited to be told then was told since. A place that moves to another machine is opened at once. */
export const isLongAgo = (at: Date, now: Date): boolean => now.getTime() - at.getTime() > HOUR;

export const afterRestoring = useCase<never>()({
  name: 'platform.after_restoring',
  about: 'End what must not come back to life with a backup: ways in, and letters sent since.',
  internal: true,
  input: z.strictObject({ at: z.date() }),
  may: onlySystem,
  async run(ctx, { at }) {
    await forgetCounts(ctx.tx);
    let [signedOut, invitations] = [0, 0];
    for (const end of ctx.registry.all(endings)) {
      const ended = await end(ctx, at);
      signedOut += ended.signedOut ?? 0;
      invitations += ended.invitations ?? 0;
    }
    let letters = 0;
    const before = new Date(ctx.clock().getTime() - HOUR);
    for (let some = AT_ONCE; some === AT_ONCE; letters += some) {
      const these = await waitingSince(ctx.tx, before, AT_ONCE);
      for (const one of these) await finish(ctx, one);
      some = these.length;
    }
    return { signedOut, invitations, letters };
  },
});
