import { hashPassword } from '#platform/secrets.ts';
import { Refusal, refusedAt } from '#platform/verdict.ts';
import { ClaimAccount } from '../../joining.contract.ts';
import { mayJoin } from '../account/account.policy.ts';
import { keepAgreement } from '../agreement/agree-to-terms.ts';
import { fitName } from '../account/create-account.ts';
import { refuseWeak } from '../account/new-password.ts';
import { sideOfNewcomer } from '../account/side-for.ts';
import { putPending } from '../email/email.sql.ts';
import { findInvitation, takeUse } from '../invitation/invitation.sql.ts';
import { worthOf } from '../invitation/worth.rules.ts';
import { queueEmail } from '../email-message/queue-email.ts';
import { openSession } from '../session/enter.ts';
import { type Ctx, useCase } from '../tx.ts';
import { rename } from '../name/name.sql.ts';
import { revokeClaims, setListed, takeAccount } from './claim.sql.ts';

export const claimAccount = useCase({
  name: 'accounts.claim_account',
  about: 'Make the account of an imported person one’s own, with the link made for that person.',
  input: ClaimAccount,
  limits: [{ points: 120, seconds: 3600, by: 'network' }],
  prepare: {
    may: mayJoin,
    make: ({ slowly }, { password }) => hashPassword(password, slowly),
  },
  subject: async ({ tx, now }, { code }) => {
    const found = await findInvitation(tx, code);
    return { found, worth: worthOf(found, now) };
  },
  may: mayJoin,
  async run(ctx, input, { found, worth }, passwordHash) {
    if (found?.personaId == null || found.accountId === null || worth.state !== 'claim')
      throw new Refusal('conflict', 'invitation_over');
    if ((await sideOfNewcomer(ctx, input.birthYear)) !== found.side)
      throw refusedAt('birthYear', 'invitation_of_age');
    refuseWeak(ctx, input.password, { name: input.name ?? worth.name, field: 'password' });
    const { accountId, personaId } = found;
    const by = { passwordHash, birthYear: input.birthYear, locale: input.locale, now: ctx.now };
    // Both are compare-and-set: of two who claim at once, one meets an invitation that is over.
    const isTaken =
      (await takeUse(ctx.tx, input.code, 'claim', ctx.now)) !== undefined &&
      (await takeAccount(ctx.tx, accountId, by));
    if (!isTaken) throw new Refusal('conflict', 'invitation_over');
    const name = worth.needsName ? await renamed(ctx, personaId, input.name) : worth.name;
    // It counts once it is confirmed; whether somebody else has it is told to nobody.
    if (input.email !== null) {
      await putPending(ctx.tx, { accountId, email: input.email, now: ctx.now });
      await queueEmail(ctx, 'confirm_email', { accountId });
    }
    await keepAgreement(ctx, accountId, input);
    await setListed(ctx.tx, personaId, input.listed);
    await revokeClaims(ctx.tx, [personaId], ctx.now);
    return openSession(ctx, { accountId, personaId, name }, passwordHash);
  },
});

/** Two cannot sign in by one name, so whoever came with another's chooses again. */
async function renamed(ctx: Ctx, personaId: string, wish: string | null): Promise<string> {
  if (wish === null) throw refusedAt('name', 'name_missing');
  const name = fitName(ctx, wish);
  if (!(await rename(ctx.tx, { personaId, name, now: ctx.now })))
    throw refusedAt('name', 'name_taken');
  return name;
}
