import { noticesDue } from '#modules/notifications/contract.ts';
import type { MailAddresses } from '#platform/mail/addresses.ts';
import type { AccountsTables } from '../tables.ts';
import { countRefusal, forgetSomeRefusals, refusePending } from './refused.sql.ts';

/** An address that refuses letters for good gets none any more, and whose it is is told so here. */
export const ownAddresses: MailAddresses = {
  taken: (ctx, whose) => forgetSomeRefusals(ctx.as<AccountsTables>().tx, whose),
  async refused(ctx, whose) {
    const { tx } = ctx.as<AccountsTables>();
    await refusePending(tx, whose, ctx.now);
    const ended = await countRefusal(tx, whose, ctx.now);
    if (ended === undefined) return;
    const { personaId } = ended;
    ctx.emit(
      noticesDue({
        ...{ kind: 'mail_refused', subject: { kind: 'accounts.address', id: personaId } },
        ...{ thread: personaId, side: null, by: null, to: [personaId] },
      }),
    );
  },
};
