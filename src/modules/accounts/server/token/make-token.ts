import { takeLock } from '#platform/db/locks.sql.ts';
import { scopesOffered } from '#platform/scopes.ts';
import { newToken, tokenHash } from '#platform/secrets.ts';
import { Refusal, refusedAt } from '#platform/verdict.ts';
import type { Ctx } from '../tx.ts';
import { countTokens, insertToken } from './token.sql.ts';

/** As many as one keeps an eye on. */
const MOST = 50;

/** Makes a token of somebody's, or of a service; its secret is kept nowhere. Throws Refusal. */
export async function makeToken(
  ctx: Ctx,
  { accountId, personaId }: { accountId: string; personaId: string },
  given: { name: string; days: number; scopes: readonly string[] },
) {
  const scopes = [...new Set(given.scopes)];
  const offered = scopesOffered(ctx.registry.scopes);
  if (!scopes.every((scope) => offered.includes(scope))) throw refusedAt('scopes', 'scope_unknown');
  await takeLock(ctx.tx, 'accounts.token', accountId);
  if ((await countTokens(ctx.tx, accountId, ctx.now)) >= MOST)
    throw new Refusal('conflict', 'tokens_enough', { params: { most: MOST } });
  const [token, secret] = [ctx.newId(), newToken('smv_')];
  const expiresAt = new Date(ctx.now.getTime() + given.days * 86_400_000);
  await insertToken(ctx.tx, {
    ...{ id: token, accountId, personaId, name: given.name, tokenHash: tokenHash(secret), scopes },
    ...{ createdAt: ctx.now, expiresAt },
  });
  return { token, secret, expiresAt, scopes };
}
