import { reason, freshName, freshPerson, type Cell } from '#tests/matrix/fresh.ts';
import type { QueryRow, Row } from '#tests/matrix/rows.ts';

async function freshDuty(cell: Cell): Promise<{ duty: string; reason: string }> {
  const person = await cell.cast.withDuty(
    await cell.cast.person(await freshName({ ...cell, half: { ...cell.half, side: 'adult' } })),
    'mentor',
  );
  const [row] = await cell.cast.sql<{ id: string }>(
    'select id from "leading".duty where persona_id = $1',
    [person.personaId],
  );
  return { duty: row?.id ?? '', reason };
}

async function freshClearance(cell: Cell): Promise<{ clearance: string; reason: string }> {
  const person = await cell.cast.withDuty(
    await cell.cast.person(await freshName({ ...cell, half: { ...cell.half, side: 'adult' } })),
    'mentor',
    { cleared: true },
  );
  const [row] = await cell.cast.sql<{ id: string }>(
    'select id from "leading".clearance where persona_id = $1',
    [person.personaId],
  );
  return { clearance: row?.id ?? '', reason };
}

const freshTeen = (cell: Cell) => freshPerson({ ...cell, half: { ...cell.half, side: 'teen' } });

export const rows: readonly Row[] = [
  {
    name: 'leading.grant_duty',
    once: true,
    input: async (cell) => ({ person: await freshPerson(cell), kind: 'mentor', reason }),
  },
  {
    name: 'leading.grant_duty',
    variant: 'to somebody young',
    once: true,
    never: 'Duties are held by adults.',
    input: async (cell) => ({ person: await freshTeen(cell), kind: 'mentor', reason }),
  },
  { name: 'leading.end_duty', once: true, input: freshDuty },
  {
    name: 'leading.grant_clearance',
    once: true,
    input: async (cell) => ({ person: await freshPerson(cell), reason }),
  },
  {
    name: 'leading.grant_clearance',
    variant: 'to somebody young',
    once: true,
    never: 'Clearances are for adults.',
    input: async (cell) => ({ person: await freshTeen(cell), reason }),
  },
  { name: 'leading.end_clearance', once: true, input: freshClearance },
];

export const queryRows: readonly QueryRow[] = [
  { name: 'leading.duties', once: true, input: () => ({}) },
];
