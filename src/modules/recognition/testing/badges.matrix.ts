import { id, reason, freshPerson, type Cell } from '#tests/matrix/fresh.ts';
import type { QueryRow, Row } from '#tests/matrix/rows.ts';

async function freshBadge({ cast, half }: Pick<Cell, 'cast' | 'half'>) {
  const badge = id();
  await cast.sql(
    `insert into recognition.badge (id, side, title, created_at) values ($1, $2, $3, now())`,
    [badge, half.side, `${half.marks[0] ?? ''} ${badge.slice(0, 8)}`],
  );
  return { badge };
}

async function freshAward(cell: Cell): Promise<{ badge: string; person: string }> {
  const { badge } = await freshBadge(cell);
  const personaId = await freshPerson(cell);
  await cell.cast.sql(
    `insert into recognition.award (badge_id, persona_id, awarded_at, reason) values ($1, $2, now(), 'cast')`,
    [badge, personaId],
  );
  return { badge, person: personaId };
}

async function takenBack(cell: Cell): Promise<{ badge: string; person: string }> {
  const { badge } = await freshBadge(cell);
  const person = await freshPerson(cell);
  await cell.cast.sql(
    `insert into recognition.taking_back (id, badge_id, persona_id, awarded_at, awarded_for, taken_at, reason)
     values ($1, $2, $3, now(), 'cast', now(), 'cast')`,
    [id(), badge, person],
  );
  return { badge, person };
}

export const rows: readonly Row[] = [
  {
    name: 'recognition.create_badge',
    input: ({ half }) => ({ title: `${half.marks[0] ?? ''} ${id().slice(0, 8)}`, side: half.side }),
  },
  {
    name: 'recognition.edit_badge',
    input: async (cell) => ({
      ...(await freshBadge(cell)),
      title: `${cell.half.marks[0] ?? ''} ${id().slice(0, 8)}`,
    }),
  },
  { name: 'recognition.retire_badge', input: freshBadge },
  {
    name: 'recognition.award_badge',
    input: async (cell) => ({
      ...(await freshBadge(cell)),
      person: await freshPerson(cell),
      reason,
    }),
  },
  {
    name: 'recognition.take_back_badge',
    input: async (cell) => ({ ...(await freshAward(cell)), reason }),
  },
  {
    name: 'recognition.give_back_badge',
    input: async (cell) => ({ ...(await takenBack(cell)), reason }),
  },
  {
    name: 'recognition.bring_back_badge',
    async input(cell) {
      const { badge } = await freshBadge(cell);
      await cell.cast.sql('update recognition.badge set retired_at = now() where id = $1', [badge]);
      return { badge };
    },
  },
];

export const queryRows: readonly QueryRow[] = [
  { name: 'recognition.badges', once: true, input: () => ({}) },
  { name: 'recognition.badges_of', input: (half) => ({ person: half.author.personaId }) },
];
