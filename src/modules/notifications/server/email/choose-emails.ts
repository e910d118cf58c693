import { anyone, isSignedIn } from '#platform/actor.policy.ts';
import { personOf } from '#platform/actor.ts';
import { unseal } from '#platform/secret-box.ts';
import { Refusal, refusedAt } from '#platform/verdict.ts';
import type { Settings } from '#settings';
import { ChooseEmails, Unsubscribe } from '../../email.contract.ts';
import { useCase } from '../joined.ts';
import { BOUND } from './compose.ts';
import { dropChoice, putChoice } from './email.sql.ts';
import { nextTurn } from './pace.rules.ts';

export const chooseEmails = useCase({
  name: 'notifications.choose_emails',
  about: 'Choose how I hear by e-mail of what is in my inbox, and when not.',
  input: ChooseEmails,
  may: isSignedIn,
  async run(ctx, { pace, off, saysWhat, isDiscreet, ...hours }) {
    const { personaId } = personOf(ctx.actor);
    const kinds = ctx.registry.notificationKinds;
    if (!off.every((kind) => kinds.has(kind))) throw refusedAt('off', 'not_valid');
    await ctx.does('accounts.change_hours', hours);
    if (pace === 'off') await dropChoice(ctx.tx, personaId);
    else
      await putChoice(ctx.tx, {
        ...{ personaId, pace, off: [...new Set(off)], saysWhat, isDiscreet },
        nextAt: pace === 'at_once' ? ctx.now : nextTurn(ctx.now, pace, hours),
      });
    return {};
  },
});

export const unsubscribe = useCase({
  name: 'notifications.unsubscribe',
  about: 'Get no more letters about an inbox, by the link that stands in each of them.',
  input: Unsubscribe,
  may: anyone,
  async run(ctx, { key }) {
    await dropChoice(ctx.tx, whoseKey(ctx.settings, key));
    return {};
  },
});

function whoseKey(settings: Settings, key: string): string {
  try {
    return unseal(settings, key, BOUND).text;
  } catch {
    throw new Refusal('invalid', 'link_over');
  }
}
