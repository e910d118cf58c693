import { newId } from '#platform/ids.ts';
import { context } from '#platform/perform.ts';
import type { Cast } from '#tests/cast/cast.ts';
import { importMembers } from '../index.server.ts';
import type { AccountsTables } from '../server/tables.ts';

/** Brings people in from elsewhere, whom nobody has claimed yet. Gives the ids of their personas, in their order. */
export async function importPeople(
  cast: Cast,
  source: string,
  side: 'adult' | 'teen',
  ...names: string[]
): Promise<string[]> {
  await cast.db
    .as<AccountsTables>()
    .transaction()
    .execute((tx) =>
      importMembers(context<AccountsTables>(cast.deps, tx, cast.guest).ctx, {
        importId: newId(),
        source,
        side,
        line: 1,
        members: names.map((name, at) => ({ id: `${source}-${String(at)}`, name, line: at + 2 })),
      }),
    );
  const rows = await cast.sql<{ id: string; name: string }>(
    'select id, name from accounts.persona where source = $1 order by external_id',
    [source],
  );
  return rows.map(({ id }) => id);
}
