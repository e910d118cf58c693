import { noticesDue } from '#modules/notifications/contract.ts';
import { onlySystem } from '#platform/actor.policy.ts';
import { claimTrouble } from '#platform/mail/mail-server.sql.ts';
import { useCase } from '#platform/use-case.ts';
import { undelivered } from '../../emails.contract.ts';

/** In ms: how long the mail server may be away before somebody is told. */
const PATIENCE = 3_600_000;

export const tellMailTrouble = useCase()({
  name: 'admin.tell_mail_trouble',
  about: 'Tell those who run the place that no letter goes out, once, until one does.',
  internal: true,
  may: onlySystem,
  async run(ctx) {
    const since = new Date(ctx.now.getTime() - PATIENCE);
    if (!(await claimTrouble(ctx.tx, ctx.now, since))) return {};
    ctx.emit(
      noticesDue({
        ...{ kind: 'mail_trouble', subject: { kind: 'admin.place', id: undelivered.id } },
        ...{ thread: undelivered.id, side: null, by: null, to: [] },
        audience: { name: 'leading.all_operators', id: undelivered.id },
      }),
    );
    return {};
  },
});
