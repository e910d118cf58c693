import { isSignedIn } from '#platform/actor.policy.ts';
import { query } from '#platform/use-case.ts';
import { Nothing, type TokensView } from '../../contract.ts';
import type { AccountsTables } from '../tables.ts';
import { listTokens } from './token.sql.ts';

export const tokens = query<AccountsTables>()({
  name: 'accounts.tokens',
  about: 'My personal access tokens, without their secrets.',
  input: Nothing,
  may: isSignedIn,
  statements: 1,
  read: async ({ tx, actor, now }): Promise<TokensView> => ({
    tokens: await listTokens(tx, actor.personaId ?? '', now),
  }),
});
