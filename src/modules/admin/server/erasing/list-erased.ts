import { listErased } from '#platform/backup/erased-list.ts';
import { handler } from '#platform/handlers.ts';
import type { ErasureBegan } from '../../data.contract.ts';
import type { AdminTables } from '../tables.ts';

/** Outside of the database, since a backup that is restored must not bring anybody back. Twice does no harm. */
export const onErasureBegan = handler<ErasureBegan, AdminTables>({
  on: 'admin.erasure_began',
  name: 'admin.list_erased',
  handle: (ctx, { account, posts }) =>
    listErased(ctx.settings.DATA_DIR, { account, posts, on: ctx.now.toISOString().slice(0, 10) }),
});
