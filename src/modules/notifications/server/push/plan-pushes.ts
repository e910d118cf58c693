import { onlySystem } from '#platform/actor.policy.ts';
import { GATHERED_FOR } from '../email/plan-emails.ts';
import { nextTurn, quietUntil } from '../email/pace.rules.ts';
import { useCase } from '../joined.ts';
import { keepKey } from './push-key.ts';
import { deleteLeft, dueForPush, putPlanned } from './push.sql.ts';

const AT_ONCE = 200;
/** In ms: how long one is tried to be brought; what waits after that is told with the next. */
const TRIED_FOR = 6 * 3_600_000;

export const planPushes = useCase({
  name: 'notifications.plan_pushes',
  about:
    'Have the devices of those told for whom something has waited, as letters are planned that go soon.',
  internal: true,
  may: onlySystem,
  async run({ tx, now, settings }) {
    await keepKey(tx, settings, now);
    const since = new Date(now.getTime() - GATHERED_FOR);
    const due = await dueForPush(tx, now, { since, limit: AT_ONCE });
    const planned = due.map(({ personaId, toldSeq, lastSeq, ...hours }) => {
      const quiet = quietUntil(now, hours);
      const nextAt = quiet ?? nextTurn(now, 'at_once', hours);
      return { personaId, nextAt, after: toldSeq, told: quiet === null ? lastSeq : null };
    });
    const until = new Date(now.getTime() + TRIED_FOR);
    if (planned.length > 0) await putPlanned(tx, planned, { now, until });
    return { isMore: due.length === AT_ONCE };
  },
});

export const forgetDevices = useCase({
  name: 'notifications.forget_devices',
  about: 'Remove the devices on which nobody is signed in any more.',
  internal: true,
  may: onlySystem,
  run: async ({ tx, now }) => ({ forgotten: await deleteLeft(tx, now) }),
});
