import type { AnyUseCase } from '#platform/use-case.ts';
import { id, reason, type Cell } from '#tests/matrix/fresh.ts';
import type { QueryRow, Row } from '#tests/matrix/rows.ts';

/** A space of that side that was archived, in the log. */
async function archived({ cast, half, maker }: Cell): Promise<{ deed: string }> {
  const does = (name: string, input: object) =>
    cast.as(maker).does(cast.registry.useCases.get(name) as AnyUseCase, input);
  const { space, spaceSlug } = (await does('community.create_space', {
    ...{ title: `${half.marks[0]} ${id().slice(0, 8)}`, side: half.side, clientId: id() },
  })) as Record<'space' | 'spaceSlug', string>;
  await does('community.archive_space', { space, reason });
  const [deed] = await cast.sql<{ id: string }>(
    `select id from platform.deed where act = 'community.archive_space' and link = $1`,
    [`/talk/${spaceSlug}`],
  );
  return { deed: deed?.id ?? '' };
}

/** The same, three weeks ago: only the policy of the log knows that it is over, archiving itself does not. */
async function longAgo(cell: Cell): Promise<{ deed: string }> {
  const { deed } = await archived(cell);
  const copy = id();
  await cell.cast.sql(
    `insert into platform.deed select (jsonb_populate_record(d, jsonb_build_object(
       'id', $2::text, 'at', d.at - interval '21 days'))).* from platform.deed d where d.id = $1`,
    [deed, copy],
  );
  return { deed: copy };
}

export const rows: readonly Row[] = [
  {
    name: 'safety.undo_deed',
    input: async (cell) => ({ ...(await archived(cell)), reason }),
  },
  {
    name: 'safety.undo_deed',
    variant: 'of three weeks ago',
    never: 'What is two weeks old is undone where it is done.',
    input: async (cell) => ({ ...(await longAgo(cell)), reason }),
  },
];

export const queryRows: readonly QueryRow[] = [
  { name: 'safety.decisions_about_me', once: true, input: () => ({}) },
  { name: 'safety.deeds', input: () => ({}) },
];
