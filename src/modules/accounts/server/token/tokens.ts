import { isSignedIn, withSession } from '#platform/actor.policy.ts';
import { personOf } from '#platform/actor.ts';
import { takeLock } from '#platform/db/locks.sql.ts';
import { scopesOffered } from '#platform/scopes.ts';
import { newToken, tokenHash } from '#platform/secrets.ts';
import { Refusal, refusedAt } from '#platform/verdict.ts';
import { CreateToken, RevokeToken, type TokensView } from '../../contract.ts';
import { query, useCase } from '../tx.ts';
import { endStreams } from '../session/end-streams.ts';
import { countTokens, deleteToken, findOwnToken, insertToken, listTokens } from './token.sql.ts';

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

/** As many as one keeps an eye on. */
const MOST = 50;

export const createToken = useCase({
  name: 'accounts.create_token',
  about: 'Make a personal access token for the API, for what its scopes say. It is shown once.',
  input: CreateToken,
  limits: [{ points: 20, seconds: 3600, by: 'account' }],
  may: withSession,
  async run(ctx, { name, days, scopes: asked }) {
    const { accountId, personaId } = personOf(ctx.actor);
    const scopes = [...new Set(asked)];
    const offered = scopesOffered(ctx.registry.scopes);
    if (!scopes.every((scope) => offered.includes(scope)))
      throw refusedAt('scopes', 'scope_unknown');
    await takeLock(ctx.tx, 'accounts.token', accountId);
    if ((await countTokens(ctx.tx, accountId, ctx.now)) >= MOST)
      throw new Refusal('conflict', 'tokens_enough', { params: { most: MOST } });
    const token = newToken('smv_');
    const id = ctx.newId();
    const expiresAt = new Date(ctx.now.getTime() + days * 86_400_000);
    const dates = { createdAt: ctx.now, expiresAt };
    const hash = tokenHash(token);
    await insertToken(ctx.tx, {
      id,
      accountId,
      personaId,
      name,
      tokenHash: hash,
      scopes,
      ...dates,
    });
    return { id, token, expiresAt, scopes };
  },
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
