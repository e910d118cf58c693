import { newToken, tokenHash } from '#platform/secrets.ts';
import { noticesDue } from '#modules/notifications/contract.ts';
import { HelpIn, isTrusted, type MadeHelp } from '../../help.contract.ts';
import { notifyOwner } from '../email-message/queue-email.ts';
import { proved } from '../session/proved.ts';
import { readTotp } from '../totp/totp.sql.ts';
import { useCase } from '../tx.ts';
import { mayHelp } from './help.policy.ts';
import { insertHelp, lockHelped, voidHelps } from './help.sql.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Whoever was here in this time may say no first: what is made behind their back does not open at once. */
const SEEN_WITHIN = 7 * DAY;
const WAITS_FOR = DAY;
const OPEN_FOR = 2 * DAY;

export const helpIn = useCase({
  name: 'accounts.help_in',
  about:
    'Make a link by which a person who lost every way in sets a new password. They are told, and may say no; recorded.',
  input: HelpIn,
  once: 'key',
  limits: [{ points: 5, seconds: 86_400, by: 'account' }],
  async subject(ctx, { person }) {
    const since = new Date(ctx.now.getTime() - SEEN_WITHIN);
    const found = await lockHelped(ctx.tx, person, since);
    if (found === undefined) return undefined;
    const trusted = ctx.registry.one(isTrusted);
    return {
      ...found,
      ...(await proved(ctx)),
      isTrusted: await trusted(ctx, person),
    };
  },
  may: mayHelp,
  async run(ctx, { reason }, { accountId, personaId, name, isSeen }): Promise<MadeHelp> {
    const [help, key] = [ctx.newId(), newToken()];
    const onMachine = ctx.actor.kind === 'system';
    const waits = isSeen && !onMachine;
    const opensAt = new Date(ctx.now.getTime() + (waits ? WAITS_FOR : 0));
    const expiresAt = new Date(opensAt.getTime() + OPEN_FOR);
    await voidHelps(ctx.tx, accountId);
    await insertHelp(ctx.tx, {
      ...{ id: help, accountId, personaId, tokenHash: tokenHash(key), byId: ctx.actor.personaId },
      ...{ reason, madeAt: ctx.now, opensAt, expiresAt, onMachine },
    });
    const subject = { kind: 'accounts.help', id: help };
    const about = { subject, thread: help, side: null, by: null };
    ctx.emit(noticesDue({ kind: 'help', ...about, to: [personaId] }));
    await notifyOwner(ctx, 'help_made', accountId);
    const endsCodes = onMachine && (await readTotp(ctx.tx, accountId))?.onAt != null;
    return { help, key, name, opensAt, expiresAt, waits, endsCodes };
  },
  power: ({ reason }, { personaId }, { help, opensAt, expiresAt }) => ({
    ...{ subjectKind: 'help', subjectId: help, personaId, reason },
    evidence: { opensAt },
    expiresAt,
  }),
});
