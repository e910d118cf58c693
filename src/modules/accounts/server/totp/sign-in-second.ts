import { anyone } from '#platform/actor.policy.ts';
import { tokenHash } from '#platform/secrets.ts';
import { Refusal, refusedAt } from '#platform/verdict.ts';
import { SignInSecond } from '../../security.contract.ts';
import { notifyOwner } from '../email-message/queue-email.ts';
import { looksLikeRecoveryCode } from '../recovery/code.rules.ts';
import { hashOfCode } from '../recovery/codes.ts';
import { deleteCodes, useCode } from '../recovery/recovery.sql.ts';
import { openSession } from '../session/enter.ts';
import { countSecond } from '../session/guesses.ts';
import { type Ctx, useCase } from '../tx.ts';
import { deleteHalves, lockHalf, readHalf, readTotp } from './totp.sql.ts';
import { takeTotp } from './totp.ts';

type Prepared = { codeHash?: Buffer; right?: () => Promise<void> };

export const signInSecond = useCase({
  name: 'accounts.sign_in_second',
  about: 'The second step of signing in: a code of the app, or a recovery code.',
  input: SignInSecond,
  limits: [
    { points: 300, seconds: 900, by: 'network' },
    { points: 6, seconds: 900, by: ({ secret }) => String(secret) },
  ],
  prepare: {
    may: anyone,
    async make(ctx, { secret, code }): Promise<Prepared> {
      const half = await readHalf(ctx.tx, tokenHash(secret), ctx.now);
      if (half === undefined) return {};
      if (looksLikeRecoveryCode(code))
        return { codeHash: await hashOfCode(code, half.accountId, ctx.slowly) };
      return { right: await countSecond(ctx, half) };
    },
  },
  may: anyone,
  async run(ctx, { secret, code }, _subject, { codeHash, right }: Prepared) {
    const half = await lockHalf(ctx.tx, tokenHash(secret), ctx.now);
    if (half === undefined) throw new Refusal('conflict', 'second_over');
    if (!(await fits(ctx, half.accountId, code, codeHash))) throw refusedAt('code', 'code_wrong');
    // Beside the transaction, which waits for no other connection.
    void right?.();
    await deleteHalves(ctx.tx, half.accountId);
    if (half.renews) await deleteCodes(ctx.tx, half.accountId);
    return openSession(ctx, half, half.passwordHash);
  },
});

async function fits(
  ctx: Ctx,
  accountId: string,
  code: string,
  codeHash: Buffer | undefined,
): Promise<boolean> {
  if (codeHash !== undefined) {
    const isRight = await useCode(ctx.tx, accountId, codeHash, ctx.now);
    if (isRight) await notifyOwner(ctx, 'code_used', accountId);
    return isRight;
  }
  const totp = await readTotp(ctx.tx, accountId);
  return totp?.onAt != null && (await takeTotp(ctx, accountId, totp.secret, code));
}
