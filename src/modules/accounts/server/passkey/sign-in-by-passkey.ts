import { anyone } from '#platform/actor.policy.ts';
import { useCase } from '#platform/use-case.ts';
import { SignInByPasskey } from '../../security.contract.ts';
import { openSession } from '../session/open-session.ts';
import type { AccountsTables } from '../tables.ts';
import { recognise } from './recognise.ts';

/** No second step follows: the device has asked for a finger, a face or a number of its own. */
export const signInByPasskey = useCase<AccountsTables>()({
  name: 'accounts.sign_in_by_passkey',
  about: 'Sign in with a passkey alone.',
  input: SignInByPasskey,
  limits: [{ points: 30, seconds: 900, by: 'network' }],
  subject: () => Promise.resolve({}),
  may: anyone,
  run: async (ctx, { answer }) => openSession(ctx, await recognise(ctx, answer)),
});
