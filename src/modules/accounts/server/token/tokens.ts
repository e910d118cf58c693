import { isSignedIn, withSession } from '#platform/actor.policy.ts';
import { personOf } from '#platform/actor.ts';
import { scopesOffered } from '#platform/scopes.ts';
import { CreateToken, RevokeToken, type TokensView } from '../../contract.ts';
import { query, useCase } from '../tx.ts';
import { endStreams } from '../session/end-streams.ts';
import { makeToken } from './make-token.ts';
import { deleteToken, findOwnToken, listTokens } from './token.sql.ts';

export const tokens = query({
  name: 'accounts.tokens',
  about: 'My personal access tokens, without their secrets.',
  may: isSignedIn,
  statements: 1,
  read: async ({ tx, actor, now, registry }): Promise<TokensView> => ({
    tokens: await listTokens(tx, actor.personaId ?? '', now),
    offered: scopesOffered(registry.scopes),
  }),
});

export const createToken = useCase({
  name: 'accounts.create_token',
  about: 'Make a personal access token for the API, for what its scopes say. It is shown once.',
  input: CreateToken,
  once: 'secret',
  limits: [{ points: 20, seconds: 3600, by: 'account' }],
  may: withSession,
  run: (ctx, { name, days, scopes }) => makeToken(ctx, personOf(ctx.actor), { name, days, scopes }),
});

export const revokeToken = useCase({
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
