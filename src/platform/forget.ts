import { onlySystem } from './actor.policy.ts';
import { forgetGivenUp } from './mail/outgoing.sql.ts';
import { forgetBefore, forgetSentOf } from './record.sql.ts';
import { DAYS_REMEMBERED } from './sending.rules.ts';
import { useCase } from './use-case.ts';

const DAY = 86_400_000;
// A failing job is tried again for about three days (graphile-worker's 25 attempts); its receipt must outlive that.
const DAYS_OF_RECEIPTS = 14;
/** How long whoever runs the place sees what could not be mailed. */
const DAYS_OF_GIVEN_UP = 30;
/** A secret that is shown once is kept for whoever presses twice, and not for longer. */
const HOUR = 3_600_000;
/** Of each, at one time: several times as many as come in between, so that no run takes long and none stays behind. */
const AT_ONCE = 20_000;

export const forgetAcknowledged = useCase<never>()({
  name: 'platform.forget_acknowledged',
  about:
    'Forget what was acknowledged days ago, so many at a time: nobody sends it again that late.',
  internal: true,
  may: onlySystem,
  async run({ tx, now, registry }) {
    const ago = (days: number) => new Date(now.getTime() - days * DAY);
    const before = { sent: ago(DAYS_REMEMBERED), receipts: ago(DAYS_OF_RECEIPTS) };
    await forgetBefore(tx, before, AT_ONCE);
    const ofSecrets = [...registry.useCases.values()].filter(({ once }) => once !== undefined);
    const names = ofSecrets.map(({ name }) => name);
    await forgetSentOf(tx, names, new Date(now.getTime() - HOUR), AT_ONCE);
    await forgetGivenUp(tx, ago(DAYS_OF_GIVEN_UP));
    return {};
  },
});
