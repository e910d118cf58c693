import { noticesDue } from '#modules/notifications/contract.ts';
import { WithdrawHelp, type OpenHelpsView } from '../../help.contract.ts';
import { mayOperate, mayOperateOn, sidesOperated } from '../joining/joining.policy.ts';
import { query, useCase } from '../tx.ts';
import { endHelp, lockOpenHelp, openHelps } from './help.sql.ts';

export const openHelpsOf = query({
  name: 'accounts.open_helps',
  about: 'Links made to let people back in that still work. For operators.',
  may: mayOperate,
  statements: 1,
  async read({ tx, actor, now }): Promise<OpenHelpsView> {
    return { helps: await openHelps(tx, sidesOperated(actor), now) };
  },
});

export const withdrawHelp = useCase({
  name: 'accounts.withdraw_help',
  about:
    'Take back a link that was made to let somebody back in: it is worth nothing. They are told, and why; recorded.',
  input: WithdrawHelp,
  subject: ({ tx, now }, { help }) => lockOpenHelp(tx, help, now),
  may: mayOperateOn,
  async run(ctx, { reason }, { id, personaId }) {
    await endHelp(ctx.tx, { id, reason }, ctx.now);
    const about = { subject: { kind: 'accounts.help', id }, thread: id, side: null, by: null };
    ctx.emit(noticesDue({ kind: 'help_withdrawn', ...about, to: [personaId], via: 'withdrawn' }));
    return {};
  },
  power: ({ reason }, { id, personaId }) => ({
    ...{ subjectKind: 'help', subjectId: id, personaId, reason },
  }),
});
