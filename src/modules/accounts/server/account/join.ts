import { refuseAll } from '#platform/faults.ts';
import { hashPassword } from '#platform/secrets.ts';
import { Refusal, refusedAt } from '#platform/verdict.ts';
import { Join } from '../../joining.contract.ts';
import { memberJoined } from '../../public-events.contract.ts';
import { agreesToTerms, keepAgreement } from '../agreement/agree-to-terms.ts';
import { findInvitation, takeUse } from '../invitation/invitation.sql.ts';
import { worthOf } from '../invitation/worth.rules.ts';
import { readJoining } from '../joining/joining.sql.ts';
import { insertRequest } from '../joining/request.sql.ts';
import { openSession } from '../session/enter.ts';
import { type Ctx, type ReadCtx, useCase } from '../tx.ts';
import { mayJoin } from './account.policy.ts';
import { sideOfNewcomer } from './side-for.ts';
import { createAccount, whyNotNamed } from './create-account.ts';
import { weaknessIn } from './new-password.ts';

/**
 * What speaks against a name and a password, both at once, and whether the terms are agreed to. The year is judged last: a slip of the finger in it
 * is asked about no more than it has to be.
 */
const faults = async (ctx: ReadCtx, given: Given): Promise<Record<string, string>> => {
  const { name, password } = given;
  const weak = password === undefined ? null : weaknessIn(ctx, password, name ?? '');
  const unfit =
    name === undefined || !(await isLetIn(ctx, given)) ? null : await whyNotNamed(ctx, name);
  const agrees = agreesToTerms(ctx, given.terms ?? 0);
  return {
    ...(unfit !== null && { name: unfit }),
    ...(weak !== null && { password: weak }),
    ...(!agrees && { terms: 'terms_unread' }),
  };
};
type Given = Partial<Record<'name' | 'password' | 'code', string | undefined>> & {
  terms?: number | undefined;
};

/** Whether names are spoken of at all: by invitation, outsiders do not learn who is a member. */
async function isLetIn({ tx, now }: ReadCtx, { code = '' }: Given): Promise<boolean> {
  const { mode } = await readJoining(tx);
  if (mode !== 'invitation') return true;
  if (code === '') return false;
  return worthOf(await findInvitation(tx, code), now).state === 'good';
}

export const join = useCase({
  name: 'accounts.join',
  about:
    'Join with a name, a password and a birth year. An e-mail is optional; an invitation or somebody’s yes may be needed.',
  input: Join,
  limits: [{ points: 20, seconds: 3600, by: 'site' }],
  faults,
  prepare: {
    may: mayJoin,
    async make(ctx, input) {
      refuseAll(await faults(ctx, input));
      return hashPassword(input.password, ctx.slowly);
    },
  },
  subject: ({ tx }) => readJoining(tx),
  may: mayJoin,
  async run(ctx, input, { mode }, passwordHash) {
    // Before anything else, so that nobody fills in a form for nothing.
    if (mode === 'invitation' && input.code === '')
      throw new Refusal('invalid', 'invitation_needed', {
        fields: { code: 'invitation_needed' },
      });
    const side = await sideOfNewcomer(ctx, input.birthYear);
    const invited = await invitedBy(ctx, input.code);
    if (invited !== null && invited.side !== side)
      throw refusedAt('birthYear', 'invitation_of_age');
    const { name, birthYear, locale, email, listed: isListed } = input;
    const said = { name, birthYear, locale, email, isListed };
    const kept = { ...said, side, passwordHash, guidelinesAt: ctx.now };
    const person = await createAccount(ctx, kept);
    const waits = mode === 'approval' && invited?.kind !== 'house';
    const { accountId } = person;
    await keepAgreement(ctx, accountId, input);
    if (waits) await insertRequest(ctx.tx, { accountId, words: input.words, askedAt: ctx.now });
    else ctx.emit(memberJoined(person.personaId));
    return { ...(await openSession(ctx, person, passwordHash)), waits };
  },
});

/** The invitation of a code, one use of it taken; null without a code. Undone when joining is refused after all. */
async function invitedBy(ctx: Ctx, code: string) {
  if (code === '') return null;
  const invitation = await takeUse(ctx.tx, code, 'join', ctx.now);
  if (invitation === undefined) throw refusedAt('code', 'invitation_over');
  return invitation;
}
