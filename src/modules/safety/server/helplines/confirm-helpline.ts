import { baseOf, refuseStale } from '#platform/base.ts';
import { useCase } from '#platform/use-case.ts';
import { ConfirmHelpline, OneHelpline } from '../../helplines.contract.ts';
import { mayTendHelplines } from './helpline.policy.ts';
import { standing, waysOf } from './helpline.rules.ts';
import { lockHelpline, putChecked } from './helpline.sql.ts';
import { helplineDeed, powerOver, tended } from './tending.ts';

export const confirmHelpline = useCase()({
  name: 'safety.confirm_helpline',
  about:
    'Say that one called or looked today, and that a line is right as it was read: from then on people are shown it.',
  input: ConfirmHelpline,
  subject: ({ tx }, { helpline }) => lockHelpline(tx, helpline),
  may: mayTendHelplines,
  async run(ctx, { base }, line) {
    // Whoever called another number than stands there now has not confirmed this one.
    refuseStale({ base }, { ...standing(line) });
    await putChecked(ctx.tx, line.id, { at: ctx.now, by: ctx.actor.personaId });
    tended(ctx);
    return { helpline: line.id };
  },
  power: (_input, line) =>
    powerOver(line.id, { ways: waysOf(line), version: baseOf(standing(line)) }),
  deed: (_input, line) =>
    helplineDeed(line, { by: 'safety.doubt_helpline', with: { helpline: line.id } }),
});

export const doubtHelpline = useCase()({
  name: 'safety.doubt_helpline',
  about: 'Say that a line may be wrong: it is shown to nobody before somebody confirmed it anew.',
  input: OneHelpline,
  subject: ({ tx }, { helpline }) => lockHelpline(tx, helpline),
  may: mayTendHelplines,
  async run(ctx, _input, line) {
    await putChecked(ctx.tx, line.id, null);
    tended(ctx);
    return { helpline: line.id };
  },
  power: (_input, line) => powerOver(line.id),
  // That it is right is said by whoever looked, not by whoever undoes something.
  deed: (_input, line) => helplineDeed(line, null),
  takesBack: {},
});
