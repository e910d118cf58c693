import { isSignedIn } from '#platform/actor.policy.ts';
import { personOf } from '#platform/actor.ts';
import { canMail } from '#platform/mail/send.ts';
import { pick } from '#platform/pick.ts';
import type { EmailsView } from '../../email.contract.ts';
import { query } from '../joined.ts';
import { ownChoice, type OwnChoice } from './email.sql.ts';

const reached = ({ hasEmail, isRefused }: OwnChoice): EmailsView['mail'] =>
  hasEmail ? 'ready' : isRefused ? 'refused' : 'none';

export const emails = query({
  name: 'notifications.emails',
  about: 'How I hear by e-mail of what is in my inbox, and when not.',
  may: isSignedIn,
  statements: 1,
  async read({ tx, actor, settings }): Promise<EmailsView> {
    const mine = await ownChoice(tx, personOf(actor).personaId);
    return {
      ...pick(mine, 'off', 'saysWhat', 'isDiscreet', 'zone', 'quietFrom', 'quietTo', 'isZoneKnown'),
      pace: mine.pace ?? 'off',
      mail: canMail(settings) ? reached(mine) : 'closed',
    };
  },
});
