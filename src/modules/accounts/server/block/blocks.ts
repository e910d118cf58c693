import { isSignedIn } from '#platform/actor.policy.ts';
import { query } from '#platform/use-case.ts';
import { Nothing } from '../../contract.ts';
import type { BlocksView } from '../../block.contract.ts';
import type { AccountsTables } from '../tables.ts';
import { listBlocks } from './block.sql.ts';

export const blocks = query<AccountsTables>()({
  name: 'accounts.blocks',
  about: 'Whom I have blocked.',
  input: Nothing,
  may: isSignedIn,
  statements: 1,
  read: async ({ tx, actor }): Promise<BlocksView> => ({
    blocks: await listBlocks(tx, actor.personaId ?? ''),
  }),
});
