import { anyone } from '#platform/actor.policy.ts';
import { passwordFits } from '#platform/secrets.ts';
import { Refusal } from '#platform/verdict.ts';
import { type EndedSession, SignIn } from '../../contract.ts';
import { leaveSession, enter } from '../session/enter.ts';
import { countGuess, whomOf } from '../session/guesses.ts';
import { useCase } from '../tx.ts';
import { findByWho, holdPassword } from './account.sql.ts';

export const signIn = useCase({
  name: 'accounts.sign_in',
  about: 'Sign in with a name or e-mail, and the password. One-time codes ask for a second step.',
  input: SignIn,
  // Against floods alone: tries are counted by `countGuess`.
  limits: [{ points: 300, seconds: 900, by: 'network' }],
  prepare: {
    may: anyone,
    async make(ctx, { who, password }) {
      const { tx, slowly } = ctx;
      const found = await findByWho(tx, who);
      const right = await countGuess(ctx, 'sign_in', whomOf(who, found));
      if (!(await passwordFits(found?.passwordHash, password, slowly)) || found === undefined)
        throw wrong();
      await right();
      return found;
    },
  },
  may: anyone,
  async run(ctx, _input, _subject, found) {
    // A password that was changed meanwhile opens nothing any more.
    if (!(await holdPassword(ctx.tx, found))) throw wrong();
    return enter(ctx, found);
  },
});

const wrong = () =>
  new Refusal('invalid', 'sign_in_wrong', { fields: { password: 'sign_in_wrong' } });

export const signOut = useCase({
  name: 'accounts.sign_out',
  about: 'End this session.',
  may: anyone,
  async run(ctx): Promise<EndedSession> {
    await leaveSession(ctx);
    return { session: null };
  },
});
