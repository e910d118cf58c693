import { anyone } from '#platform/actor.policy.ts';
import { tokenHash } from '#platform/secrets.ts';
import { Refusal, refusedAt } from '#platform/verdict.ts';
import { SignInSecond } from '../../security.contract.ts';
import { notifyOwner } from '../email-message/queue-email.ts';
import { looksLikeRecoveryCode } from '../recovery/code.rules.ts';
import { hashOfCode } from '../recovery/codes.ts';
import { useCode } from '../recovery/recovery.sql.ts';
import { openSession } from '../session/enter.ts';
import { type Ctx, useCase } from '../tx.ts';
import { deleteHalves, lockHalf, readHalf, readTotp } from './totp.sql.ts';
import { takeTotp } from './totp.ts';

export const signInSecond = useCase({
  name: 'accounts.sign_in_second',
  about: 'The second step of signing in: a code of the app, or a recovery code.',
  input: SignInSecond,
  limits: [
    { points: 60, seconds: 900, by: 'network' },
    { points: 6, seconds: 900, by: ({ token }) => String(token) },
    // Guessing six digits again and again, each time with a new first step. Recovery codes are too long for that.
    {
      points: 12,
      seconds: 3600,
      by: ({ token, code }) =>
        looksLikeRecoveryCode(String(code)) ? String(token) : (String(token).split('.')[0] ?? ''),
    },
  ],
  prepare: {
    may: anyone,
    async make({ tx, now, slowly }, { token, code }) {
      if (!looksLikeRecoveryCode(code)) return null;
      const half = await readHalf(tx, tokenHash(token), now);
      return half === undefined ? null : hashOfCode(code, half.accountId, slowly);
    },
  },
  may: anyone,
  async run(ctx, { token, code }, _subject, codeHash) {
    const half = await lockHalf(ctx.tx, tokenHash(token), ctx.now);
    if (half === undefined) throw new Refusal('conflict', 'second_over');
    if (!(await fits(ctx, half.accountId, code, codeHash))) throw refusedAt('code', 'code_wrong');
    await deleteHalves(ctx.tx, half.accountId);
    return openSession(ctx, half);
  },
});

async function fits(
  ctx: Ctx,
  accountId: string,
  code: string,
  codeHash: Buffer | null,
): Promise<boolean> {
  if (codeHash !== null) {
    const isRight = await useCode(ctx.tx, accountId, codeHash, ctx.now);
    if (isRight) await notifyOwner(ctx, 'code_used', accountId);
    return isRight;
  }
  const totp = await readTotp(ctx.tx, accountId);
  return totp?.onAt != null && (await takeTotp(ctx, accountId, totp.secret, code));
}
