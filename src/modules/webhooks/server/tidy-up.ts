import { isLongAgo, type Ending } from '#platform/backup/afterwards.ts';
import { onlySystem } from '#platform/actor.policy.ts';
import { useCase } from '#platform/use-case.ts';
import { forgetDeliveries } from './delivery/delivery.sql.ts';
import { KEPT_FOR } from './delivery/schedule.rules.ts';
import { forgetEndpoints, stopAll } from './endpoint/endpoint.sql.ts';
import { sealAnew } from './endpoint/secrets.ts';

/** Forgotten at once: what is left over is for the next time. */
const MOST = 5000;

export const tidyUp = useCase()({
  name: 'webhooks.tidy_up',
  about:
    'Forget deliveries after two weeks and secrets that are over; seal the others with the newest key.',
  internal: true,
  may: onlySystem,
  async run({ tx, now, settings }) {
    const before = new Date(now.getTime() - KEPT_FOR);
    await sealAnew(tx, settings);
    await forgetEndpoints(tx, { now, removedBefore: before });
    return { forgotten: await forgetDeliveries(tx, before, MOST) };
  },
});

/** A backup that is restored may stand beside the place it was made of: nobody hears things twice, or from a copy. */
export const stopRestored: Ending = async ({ tx, now, clock }, at) => {
  if (isLongAgo(at, clock())) await stopAll(tx, now);
  return {};
};
