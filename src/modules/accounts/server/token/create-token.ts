import { withSession } from '#platform/actor.policy.ts';
import { personOf } from '#platform/actor.ts';
import { newToken, tokenHash } from '#platform/secrets.ts';
import { useCase } from '#platform/use-case.ts';
import { CreateToken } from '../../contract.ts';
import type { AccountsTables } from '../tables.ts';
import { insertToken } from './token.sql.ts';

export const createToken = useCase<AccountsTables>()({
  name: 'accounts.create_token',
  about: 'Make a personal access token for the API. It is shown once.',
  input: CreateToken,
  limits: [{ points: 20, seconds: 3600, by: 'account' }],
  subject: () => Promise.resolve({}),
  may: withSession,
  async run(ctx, { name, days }) {
    const { accountId, personaId } = personOf(ctx.actor);
    const token = newToken('smv_');
    const id = ctx.newId();
    const expiresAt = new Date(ctx.now.getTime() + days * 86_400_000);
    await insertToken(ctx.tx, {
      id,
      accountId,
      personaId,
      name,
      hash: tokenHash(token),
      now: ctx.now,
      expiresAt,
    });
    return { id, token, expiresAt };
  },
});
