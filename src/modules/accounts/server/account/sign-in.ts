import { anyone } from '#platform/actor.policy.ts';
import { nameKey } from '#platform/names.ts';
import { passwordFits } from '#platform/secrets.ts';
import { Refusal } from '#platform/verdict.ts';
import { type EndedSession, SignIn } from '../../contract.ts';
import { enter } from '../session/enter.ts';
import { useCase } from '../tx.ts';
import { endStreams } from '../session/end-streams.ts';
import { deleteSession } from '../session/session.sql.ts';
import { findByWho, holdPassword } from './account.sql.ts';

export const signIn = useCase({
  name: 'accounts.sign_in',
  about: 'Sign in with a name or e-mail, and the password. One-time codes ask for a second step.',
  input: SignIn,
  limits: [
    { points: 30, seconds: 900, by: 'network' },
    // One name, however it is spelled; so many that others' guessing shuts nobody out easily.
    { points: 60, seconds: 3600, by: ({ who }) => nameKey(String(who)) },
  ],
  prepare: {
    may: anyone,
    async make({ tx, slowly }, { who, password }) {
      const found = await findByWho(tx, who);
      if (!(await passwordFits(found?.passwordHash, password, slowly)) || found === undefined)
        throw wrong();
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
    const { sessionKey, personaId } = ctx.actor;
    if (sessionKey !== null) await deleteSession(ctx.tx, Buffer.from(sessionKey, 'hex'));
    endStreams(ctx, personaId);
    return { session: null };
  },
});
