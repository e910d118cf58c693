import { randomUUID } from 'node:crypto';
import type { Person } from '#platform/actor.ts';
import type { Cast } from '#tests/cast/cast.ts';
import type { Half } from './side.ts';

/** What a cell acts with: the side acted upon, who acts, and ways to make something fresh there. */
export type Cell = { cast: Cast; half: Half; maker: Person; me: Person | null; origin: string };

export const id = randomUUID;
export const reason = 'As we agreed on Monday.';

/** One's own where one may write there; otherwise the author's. */
export const mine = ({ me, half }: Cell): Person =>
  me?.name === half.author.name ? half.author : half.peer;

/** Somebody else of that side. */
export const another = ({ half }: Cell): Person =>
  half.side === 'adult' ? half.peer : half.author;

export const freshName = async ({ cast, half }: Cell): Promise<string> =>
  (await cast.person(`Fresh ${id().slice(0, 8)}`, { side: half.side })).name;

/** The same, as an id. */
export const freshPerson = async (cell: Cell): Promise<string> =>
  (await cell.cast.person(await freshName(cell), { side: cell.half.side })).personaId;

export const parts = ({ half }: Cell) => [`${half.marks[0]} words of my own ${id()}`];

/** What everybody here signs in with. */
export const password = 'a quiet long word';
