import { tellAgain } from '#platform/mail/again.ts';
import { obstacleOf } from '#platform/mail/obstacle.rules.ts';
import { listTroubled, mailState } from '#platform/mail/troubled.sql.ts';
import { momentOf, pageOf } from '#platform/paged.contract.ts';
import { query } from '#platform/use-case.ts';
import type { Settings } from '#settings';
import { UndeliveredInput, type UndeliveredView } from '../../emails.contract.ts';
import { mayOperate } from '../settings/settings.policy.ts';

const mailOf = ({ SMTP_URL, DEMO }: Settings): UndeliveredView['mail'] =>
  SMTP_URL !== undefined ? 'ready' : DEMO ? 'demo' : 'closed';

export const undeliveredEmails = query()({
  name: 'admin.undelivered_emails',
  about: 'Which e-mails the mail server does not take, and why; whom they are for is not told.',
  input: UndeliveredInput,
  may: mayOperate,
  statements: 2,
  async read(ctx, asked): Promise<UndeliveredView> {
    const { waiting, failing, given_up, ...server } = await mailState(ctx.tx);
    const rows = await listTroubled(ctx.tx, asked);
    const { page, next } = pageOf(rows, asked.limit, ({ madeAt: at, id }) => momentOf({ at, id }));
    return {
      ...{ mail: mailOf(ctx.settings), ...server },
      counts: { waiting, failing, givenUp: given_up },
      emails: page.map(({ problem, dueAt, ...one }) => ({
        ...one,
        nextAt: one.givenUpAt === null ? dueAt : null,
        obstacle: obstacleOf(problem),
        code: problem,
        again: tellAgain(ctx, { ...one, isGivenUp: one.givenUpAt !== null }),
      })),
      next,
    };
  },
});
