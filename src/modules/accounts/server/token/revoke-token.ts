import { isSignedIn } from '#platform/actor.policy.ts';
import { useCase } from '#platform/use-case.ts';
import { RevokeToken } from '../../contract.ts';
import { endStreams } from '../session/end-streams.ts';
import type { AccountsTables } from '../tables.ts';
import { deleteToken, findOwnToken } from './token.sql.ts';

export const revokeToken = useCase<AccountsTables>()({
  name: 'accounts.revoke_token',
  about: 'Take a personal access token back.',
  input: RevokeToken,
  subject: ({ tx, actor }, { token }) => findOwnToken(tx, token, actor.accountId),
  may: isSignedIn,
  async run(ctx, _input, token) {
    await deleteToken(ctx.tx, token.id);
    endStreams(ctx, ctx.actor.personaId);
    return {};
  },
});
