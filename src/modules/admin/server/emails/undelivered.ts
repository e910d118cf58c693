import { tellAgain } from '#platform/mail/again.ts';
import { obstacleOf } from '#platform/mail/obstacle.rules.ts';
import { listTroubled, mailState } from '#platform/mail/troubled.sql.ts';
import { query } from '#platform/use-case.ts';
import type { Settings } from '#settings';
import { UndeliveredInput, type UndeliveredView } from '../../emails.contract.ts';
import { mayOperate } from '../settings/settings.policy.ts';

/** As many as a page shows. */
const MOST = 30;

const mailOf = ({ SMTP_URL, DEMO }: Settings): UndeliveredView['mail'] =>
  SMTP_URL !== undefined ? 'ready' : DEMO ? 'demo' : 'closed';

/** Where a page ends: a moment and an id. */
function cursorOf(after: string): { at: Date; id: string } | null {
  const [at = '', id = ''] = after.split('.');
  return after === '' ? null : { at: new Date(Number(at)), id };
}

export const undeliveredEmails = query()({
  name: 'admin.undelivered_emails',
  about: 'Which e-mails the mail server does not take, and why; whom they are for is not told.',
  input: UndeliveredInput,
  may: mayOperate,
  statements: 2,
  async read(ctx, { which, after }): Promise<UndeliveredView> {
    const { waiting, failing, given_up, ...server } = await mailState(ctx.tx);
    const rows = await listTroubled(ctx.tx, which, { after: cursorOf(after), limit: MOST + 1 });
    const shown = rows.slice(0, MOST);
    const last = rows.length > MOST ? shown.at(-1) : undefined;
    return {
      ...{ mail: mailOf(ctx.settings), ...server },
      counts: { waiting, failing, givenUp: given_up },
      emails: shown.map(({ problem, dueAt, ...one }) => ({
        ...one,
        nextAt: one.givenUpAt === null ? dueAt : null,
        obstacle: obstacleOf(problem),
        code: problem,
        again: tellAgain(ctx, { ...one, isGivenUp: one.givenUpAt !== null }),
      })),
      next: last === undefined ? null : `${last.madeAt.getTime()}.${last.id}`,
    };
  },
});
