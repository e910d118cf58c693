import { useCase } from '#platform/use-case.ts';
import { OneHelpline } from '../../helplines.contract.ts';
import { mayBringBack, mayTendHelplines } from './helpline.policy.ts';
import { lockHelpline, putRemoved } from './helpline.sql.ts';
import { refuseOneMore } from './most.ts';
import { helplineDeed, powerOver, tended } from './tending.ts';

export const removeHelpline = useCase()({
  name: 'safety.remove_helpline',
  about: 'Remove a line: people are shown it no more. For two weeks it can be brought back.',
  input: OneHelpline,
  subject: ({ tx }, { helpline }) => lockHelpline(tx, helpline),
  may: mayTendHelplines,
  async run(ctx, _input, line) {
    await putRemoved(ctx.tx, line.id, ctx.now);
    tended(ctx);
    return { helpline: line.id };
  },
  power: (_input, line) => powerOver(line.id),
  deed: (_input, line) =>
    helplineDeed(line, { by: 'safety.bring_back_helpline', with: { helpline: line.id } }),
  takesBack: {},
});

export const bringBackHelpline = useCase()({
  name: 'safety.bring_back_helpline',
  about: 'Bring a line back that was removed, as it was.',
  input: OneHelpline,
  async subject({ tx, now }, { helpline }) {
    const line = await lockHelpline(tx, helpline, true);
    return line && { ...line, removedAt: line.removedAt ?? now, now };
  },
  may: mayBringBack,
  async run(ctx, _input, line) {
    await refuseOneMore(ctx.tx);
    await putRemoved(ctx.tx, line.id, null);
    tended(ctx);
    return { helpline: line.id };
  },
  power: (_input, line) => powerOver(line.id),
  deed: (_input, line) =>
    helplineDeed(line, { by: 'safety.remove_helpline', with: { helpline: line.id } }),
  takesBack: {},
});
