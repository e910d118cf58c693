import { anyone, withSession } from '#platform/actor.policy.ts';
import { hashPassword } from '#platform/secrets.ts';
import { Refusal } from '#platform/verdict.ts';
import { RecoverByCode } from '../../security.contract.ts';
import { notifyOwner } from '../email-message/queue-email.ts';
import { mayChangeWayIn } from '../security/security.policy.ts';
import { countGuess, whomOf } from '../session/guesses.ts';
import { proved } from '../session/proved.ts';
import { useCase } from '../tx.ts';
import { findByWho } from '../account/account.sql.ts';
import { refuseWeak } from '../account/new-password.ts';
import { hashOfCode, makeCodes, NOBODY } from './codes.ts';
import { isCodeOpen, replaceCodes, useCode } from './recovery.sql.ts';
import { renew } from './renew.ts';

export const makeRecoveryCodes = useCase({
  name: 'accounts.make_recovery_codes',
  about: 'Make ten recovery codes, in place of those made before. They are shown once.',
  limits: [{ points: 10, seconds: 3600, by: 'account' }],
  prepare: {
    may: withSession,
    make: (ctx) => makeCodes(ctx.actor.accountId ?? '', ctx.slowly),
  },
  subject: proved,
  may: mayChangeWayIn,
  async run(ctx, _input, _subject, { codes, hashes }) {
    const accountId = ctx.actor.accountId ?? '';
    await replaceCodes(ctx.tx, accountId, hashes, ctx.now);
    await notifyOwner(ctx, 'codes_made', accountId);
    return { codes };
  },
});

export const recoverByCode = useCase({
  name: 'accounts.recover_by_code',
  about: 'Get back in with a recovery code, and set a new password. Everywhere else it ends.',
  input: RecoverByCode,
  // Against floods alone: tries are counted by `countGuess`.
  limits: [{ points: 300, seconds: 900, by: 'network' }],
  prepare: {
    may: anyone,
    async make(ctx, { who, code, newPassword }) {
      const { tx, slowly } = ctx;
      const found = await findByWho(tx, who);
      const right = await countGuess(ctx, 'recover', whomOf(who, found));
      const codeHash = await hashOfCode(code, found?.accountId, slowly);
      // Which of the two is wrong is told to nobody, by words or by time.
      const isOpen = await isCodeOpen(tx, found?.accountId ?? NOBODY, codeHash);
      if (found === undefined || !isOpen) throw wrong();
      await right();
      refuseWeak(ctx, newPassword, { name: found.name, field: 'newPassword' });
      return { found, codeHash, passwordHash: await hashPassword(newPassword, slowly) };
    },
  },
  may: anyone,
  async run(ctx, _input, _subject, { found, codeHash, passwordHash }) {
    if (!(await useCode(ctx.tx, found.accountId, codeHash, ctx.now))) throw wrong();
    return renew(ctx, found, passwordHash);
  },
});

const wrong = () =>
  new Refusal('invalid', 'recovery_wrong', { fields: { code: 'recovery_wrong' } });
