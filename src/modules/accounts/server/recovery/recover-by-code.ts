import { anyone, withSession } from '#platform/actor.policy.ts';
import { nameKey } from '#platform/names.ts';
import { hashPassword } from '#platform/secrets.ts';
import { Refusal } from '#platform/verdict.ts';
import { RecoverByCode } from '../../security.contract.ts';
import { notifyOwner } from '../email-message/queue-email.ts';
import { mayChangeWayIn } from '../security/security.policy.ts';
import { proved } from '../session/proved.ts';
import { useCase } from '../tx.ts';
import { findByWho } from '../account/account.sql.ts';
import { hashOfCode, makeCodes } from './codes.ts';
import { isCodeOpen, replaceCodes, useCode } from './recovery.sql.ts';
import { renew } from './renew.ts';

export const makeRecoveryCodes = useCase({
  name: 'accounts.make_recovery_codes',
  about: 'Make ten recovery codes, in place of those made before. They are shown once.',
  limits: [{ points: 10, seconds: 3600, by: 'account' }],
  prepare: {
    may: withSession,
    make: ({ actor, slowly }) => makeCodes(actor.accountId ?? '', slowly),
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
  limits: [
    { points: 20, seconds: 3600, by: 'network' },
    { points: 40, seconds: 3600, by: ({ who }) => nameKey(String(who)) },
  ],
  prepare: {
    may: anyone,
    async make({ tx, slowly }, { who, code, next }) {
      const found = await findByWho(tx, who);
      const codeHash = await hashOfCode(code, found?.accountId, slowly);
      // Which of the two is wrong is told to nobody, by words or by time.
      if (found === undefined || !(await isCodeOpen(tx, found.accountId, codeHash))) throw wrong();
      return { found, codeHash, passwordHash: await hashPassword(next, slowly) };
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
