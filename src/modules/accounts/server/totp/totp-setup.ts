import { isSignedIn } from '#platform/actor.policy.ts';
import { Refusal, refusedAt } from '#platform/verdict.ts';
import { type TotpSetupView, TurnTotpOn } from '../../security.contract.ts';
import { readSecurity } from '../security/security.sql.ts';
import { proved } from '../session/proved.ts';
import { query, useCase } from '../tx.ts';
import { mayChangeWayIn } from '../security/security.policy.ts';
import { notifyOwner } from '../email-message/queue-email.ts';
import { newSecret, setupOf, takeTotp } from './totp.ts';
import { beginTotp as begin, deleteTotp, readTotp, turnOn, deleteHalves } from './totp.sql.ts';

export const totpSetup = query({
  name: 'accounts.totp_setup',
  about: 'The key for an app that has been begun with and is not confirmed yet.',
  may: isSignedIn,
  statements: 3,
  async read(ctx): Promise<TotpSetupView> {
    const { tx, actor, settings } = ctx;
    const accountId = actor.accountId ?? '';
    const totp = await readTotp(tx, accountId);
    const isOn = totp?.onAt != null;
    const hasCodes = (await readSecurity(tx, accountId))?.codesLeft !== 0;
    // The key is shown only to whoever may begin anew with another.
    const isOpen = !isOn && totp !== undefined && (await proved(ctx)).isProved;
    const setup = isOpen ? setupOf(settings, accountId, actor.name ?? '', totp.secret) : null;
    return { isOn, hasCodes, setup };
  },
});

export const beginTotp = useCase({
  name: 'accounts.begin_totp',
  about: 'Begin with one-time codes: a key for an app. They are on once a code is confirmed.',
  limits: [{ points: 20, seconds: 3600, by: 'account' }],
  subject: proved,
  may: mayChangeWayIn,
  async run(ctx) {
    const accountId = ctx.actor.accountId ?? '';
    const secret = newSecret(ctx.settings, accountId);
    if (!(await begin(ctx.tx, accountId, secret, ctx.now)))
      throw new Refusal('conflict', 'totp_on_already');
    return {};
  },
});

export const turnTotpOn = useCase({
  name: 'accounts.turn_totp_on',
  about: 'Turn one-time codes on, by a code of the app.',
  input: TurnTotpOn,
  limits: [{ points: 20, seconds: 900, by: 'account' }],
  subject: proved,
  may: mayChangeWayIn,
  async run(ctx, { code }) {
    const accountId = ctx.actor.accountId ?? '';
    const totp = await readTotp(ctx.tx, accountId);
    if (totp === undefined) throw new Refusal('conflict', 'totp_not_begun');
    if (totp.onAt !== null) throw new Refusal('conflict', 'totp_on_already');
    if (!(await takeTotp(ctx, accountId, totp.secret, code))) throw refusedAt('code', 'code_wrong');
    await turnOn(ctx.tx, accountId, ctx.now);
    await notifyOwner(ctx, 'totp_on', accountId);
    return {};
  },
});

export const turnTotpOff = useCase({
  name: 'accounts.turn_totp_off',
  about: 'Turn one-time codes off, or leave off beginning with them.',
  subject: proved,
  may: mayChangeWayIn,
  async run(ctx) {
    const accountId = ctx.actor.accountId ?? '';
    const gone = await deleteTotp(ctx.tx, accountId);
    await deleteHalves(ctx.tx, accountId);
    if (gone?.onAt != null) await notifyOwner(ctx, 'totp_off', accountId);
    return {};
  },
});
